/** What README.md gives to be pasted elsewhere than into a page: into a build step, onto a server. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/debug';
import type { Config } from '../../src/types';
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

test('the line with checkConfig ends with 1 where it has something to say, and with 0 where not', () => {
  const line = snippet('sh', 'checkConfig');
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const run = (config: Config): [number | null, string] => {
    writeFileSync(join(folder, 'askfirst.json'), JSON.stringify(config));
    const { status, stderr } = spawnSync(line, { cwd: folder, shell: true, encoding: 'utf8' });
    // Node may say that importing JSON is an experiment
    return [status, stderr.replace(/^\(.*\n/gm, '')];
  };
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/askfirst'), 'dir');
    const wrong = { categories: ['ana lytics'] };
    expect(run({ categories: ['analytics'] })).toEqual([0, '']);
    expect(run(wrong)).toEqual([1, checkConfig(wrong).join('\n') + '\n']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
