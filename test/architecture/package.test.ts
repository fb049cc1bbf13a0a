import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, ROOT } from './source-files';

const run = promisify(execFile);
let folder: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: ROOT },
  );
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  tarball = join(folder, packed!.filename);
  files = packed!.files.map(({ path }) => path);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the package', () => {
  it('holds what it promises and nothing else', () => {
    const odd = files.filter(
      (file) => !/^(dist\/|package\.json$|(README|CHANGELOG|SECURITY)\.md$|LICENSE$)/.test(file),
    );
    expect(odd).toEqual([]);
    for (const file of [
      'dist/askfirst.js',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'SECURITY.md',
    ]) {
      expect(files).toContain(file);
    }
  });

  it('keeps a bundler from leaving out the themes, which are imported for their effect alone', () => {
    const { sideEffects } = JSON.parse(read('package.json')) as { sideEffects: string[] };
    expect(sideEffects).toContain('**/*.css');
  });

  it('has no short address at a CDN, under which its lazy files would be those of somebody else', () => {
    // `https://cdn.example/askfirst` asks for `https://cdn.example/askfirst-notice…`, another package
    const { unpkg, jsdelivr } = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect([unpkg, jsdelivr]).toEqual([undefined, undefined]);
  });

  it('holds no source maps', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('names its lazy files by its version, so that an old core meets no new UI', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const lazy = files.filter((file) => file.startsWith('dist/askfirst-'));
    expect(lazy.length).toBeGreaterThan(3);
    for (const file of lazy) expect(file).toMatch(new RegExp(`-[a-zA-Z-]+\\.${version}\\.js$`));
    expect(read('dist/askfirst.js')).toContain(`.${version}.js`);
  });

  it('is found right by publint', async () => {
    const pkg = JSON.parse(read('package.json')) as Record<string, unknown>;
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(await readFile(tarball)).buffer },
      level: 'suggestion',
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that every modern resolution finds', async () => {
    const options = [
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'askfirst.js',
      'askfirst.guard.js',
      '--no-color',
    ];
    // fails by its exit code; a pattern of entries has to be given an example
    const { stdout } = await run(join(ROOT, 'node_modules/.bin/attw'), [
      tarball,
      ...options,
      '--include-entrypoints',
      'locales/de',
    ]);
    const found = stdout.split('\n').filter((line) => line.startsWith('node16 (from ESM): '));
    expect(found.length).toBeGreaterThan(6);
    expect(found.filter((line) => !/🟢|wildcard/.test(line))).toEqual([]);
    expect(stdout).toContain('"askfirst/locales/de"');
  });
});
