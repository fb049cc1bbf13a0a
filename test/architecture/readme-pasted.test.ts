/** What README.md gives to be pasted elsewhere than into a page: into a build step, onto a server. */
import { execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { checkConfig } from '../../src/debug';
import { readme } from './readme-table';
import { ROOT } from './source-files';

/** The only code block of this language that has this in it. */
function snippet(language: string, word: string): string {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'));
  const found = [...blocks].map(([, code = '']) => code).filter((code) => code.includes(word));
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('Global Privacy Control is declared as its specification has it', () => {
  const statement = JSON.parse(snippet('json', '"gpc": true')) as { lastUpdate: string };
  const { lastUpdate } = statement;
  expect(statement).toEqual({ gpc: true, lastUpdate });
  expect(new Date(lastUpdate).toISOString().slice(0, 10)).toBe(lastUpdate);
});

describe('the line that checks a config', () => {
  const line = snippet('sh', 'askfirst check');
  let folder: string;

  /** As somebody has it who installed the package. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    const npm = (command: string, cwd: string): string =>
      execSync(`npm ${command}`, { cwd, encoding: 'utf8' });
    const packed = npm(`pack --ignore-scripts --json --pack-destination ${folder}`, ROOT);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), '{}');
    npm(`install --offline --no-audit --omit=peer ./${filename}`, folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (config: string): [number | null, string, string] => {
    writeFileSync(join(folder, 'askfirst.json'), config);
    const { status, stdout, stderr } = spawnSync(line, {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
    });
    return [status, stdout, stderr];
  };

  it('ends with 0 where nothing is wrong, and says so', () => {
    const said = 'askfirst.json: nothing is wrong.\n';
    expect(run('{ "categories": ["analytics"] }')).toEqual([0, said, '']);
  });

  it('ends with 1 where something is, and says what, as checkConfig does', () => {
    const wrong = { categories: ['ana lytics'] };
    const said = checkConfig(wrong).map((flaw) => `askfirst.json: ${flaw}\n`);
    expect(said).toHaveLength(1);
    expect(run(JSON.stringify(wrong))).toEqual([1, '', said.join('')]);
  });

  it('says how it is called where it is called otherwise, and ends with 2', () => {
    const { status, stderr } = spawnSync('npx askfirst', {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Usage: askfirst check <file>/)]);
  });
});
