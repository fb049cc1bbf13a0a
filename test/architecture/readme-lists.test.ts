/** What README.md says there is, and how large: compared with the source and the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../src/config/check-signals';
import * as catalogue from '../../src/services';
import { read as resolved } from '../config/settings-of';
import { readme, table } from './readme-table';
import { read, ROOT as root } from './source-files';

const { version } = JSON.parse(read('package.json')) as { version: string };
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('the sizes', () => {
  const built = (): string[] =>
    readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));
  const ANY = '<language>';
  const isLike = (pattern: string, file: string): boolean => {
    const [start = '', end = ''] = pattern.split(ANY);
    const inner = file.slice(start.length, -end.length);
    return file.startsWith(start) && file.endsWith(end) && /^[a-z]{2}(-[A-Z]\w+)?$/.test(inner);
  };
  const inTable = (files: string): string[] =>
    [...files.matchAll(/`(.+?)`/g)]
      .map(([, file = '']) => file.replace('<version>', version))
      .flatMap((file) => (file.includes(ANY) ? built().filter((one) => isLike(file, one)) : file));

  it('are those of the built files, of the greatest where there is one for each language', () => {
    expect(existsSync(join(root, 'dist/askfirst.js')), 'run "npm run build" first').toBe(true);
    const measured = table('Sizes').map(([when = '', files = '']) => {
      const bytes = inTable(files).map(
        (file) => brotliCompressSync(readFileSync(join(root, 'dist', file))).length,
      );
      const size = files.includes(ANY)
        ? Math.max(...bytes)
        : bytes.reduce((sum, one) => sum + one, 0);
      return [when, `${(size / 1000).toFixed(1)} kB`];
    });
    expect(table('Sizes').map(([when = '', , size = '']) => [when, size])).toEqual(measured);
  });

  it('leave no file out', () => {
    const listed = table('Sizes').flatMap(([, files = '']) => inTable(files));
    expect(sorted(listed)).toEqual(built().sort());
  });
});

describe('what there is', () => {
  it('names every signal, once', () => {
    const listed = table('Vendors that are told').map(([, name = '']) => name.replaceAll('`', ''));
    expect(listed.sort()).toEqual(SIGNALS);
  });

  it('names every service of the catalogue, below its category', () => {
    for (const { name } of resolved({}).settings.categories) {
      const [, line = ''] = new RegExp(`^- \\*\\*${name}\\*\\*: (.*)$`, 'm').exec(readme) ?? [];
      const listed = [...line.matchAll(/`([\w-]+)`/g)].map(([, id = '']) => id);
      const known = Object.values(catalogue).filter(({ category }) => category === name);
      expect([name, listed]).toEqual([name, known.map(({ id }) => id).sort()]);
    }
  });

  it('names every language', () => {
    const [, sentence = ''] = /There are words in (.*)\.$/m.exec(readme) ?? [];
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    const tags = readdirSync(join(root, 'src/locales')).map((file) => file.replace('.ts', ''));
    const listed = tags.map((tag) => `${names.of(tag)!} (\`${tag}\`)`).sort();
    expect(sentence.split(/, | and /).sort()).toEqual(listed);
  });
});
