import { basename, dirname, join, matchesGlob } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'oxc-minify';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import * as signals from '../../src/signals';
import { filesIn, read, ROOT } from './source-files';

interface Entry {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly limit: string;
}

const budgets = JSON.parse(read('.size-limit.json')) as Entry[];
const shipped = filesIn('dist').filter((file) => file.endsWith('.js'));
const covers = ({ path }: Entry, file: string): boolean =>
  [path].flat().some((pattern) => matchesGlob(file, pattern));
const budgetOf = (name: string): Entry => budgets.find((entry) => entry.name.startsWith(name))!;

/** A module and all that it imports at once. */
function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    closure(join(dirname(file), name!), found);
  }
  return found;
}

/**
 * How large the core of a bundle is, with or without one signal; in bytes, by brotli. Lazy files
 * are named by themselves, so that the folder this project stands in does not count.
 */
async function bundled(signal?: string): Promise<number> {
  const from = (file: string): string => JSON.stringify(join(ROOT, 'dist/esm', file));
  const more = signal ? `export { ${signal} } from ${from('signals.js')};` : '';
  const bundle = await rollup({
    input: 'entry',
    plugins: {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      resolveDynamicImport: (name) => ({ id: basename(name as string), external: true }),
      load: (id) => (id === 'entry' ? `export * from ${from('index.js')};${more}` : null),
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  return brotliCompressSync(minifySync('bundle.js', output[0].code, { module: true }).code).length;
}

describe('the budgets', () => {
  it.each(['core', 'core with guard', 'first visit', 'preferences', 'signals', 'server'])(
    'have one for the %s',
    (name) => {
      const budget = budgetOf(name);
      expect(budget.limit).toMatch(/ kB$/);
      expect(shipped.some((file) => covers(budget, file))).toBe(true);
    },
  );

  it('have one for each language, and for every other lazy file', () => {
    const lazy = shipped.filter((file) => file.includes('dist/askfirst-'));
    expect(lazy.filter((file) => file.includes('-locale-')).length).toBeGreaterThan(0);
    expect(lazy.filter((file) => !budgets.some((entry) => covers(entry, file)))).toEqual([]);
  });

  it('hold for each file of words by itself', () => {
    const words = shipped.filter((file) => file.includes('-locale-'));
    const sizes = words.map((file) => [file, brotliCompressSync(read(file)).length] as const);
    expect(sizes.filter(([, size]) => size > 1200)).toEqual([]);
  });

  it('hold for what each signal adds to the core of a bundle', async () => {
    const core = await bundled();
    const added = Object.keys(signals).map(
      async (name) => [name, (await bundled(name)) - core] as const,
    );
    expect((await Promise.all(added)).filter(([, bytes]) => bytes > 400)).toEqual([]);
  });

  it('of the server counts all that it imports', () => {
    const budget = budgetOf('server');
    const missing = [...closure('dist/esm/server.js')].filter((file) => !covers(budget, file));
    expect(missing).toEqual([]);
  });

  it('of the first visit counts the core and the notice', () => {
    const needed = shipped.filter((file) => /^dist\/askfirst(-notice\.[^/]+)?\.js$/.test(file));
    expect(needed).toHaveLength(2);
    expect(needed.filter((file) => !covers(budgetOf('first visit'), file))).toEqual([]);
  });
});
