import { dirname, join, matchesGlob } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, read } from './source-files';

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

describe('the budgets', () => {
  it.each(['core', 'core with guard', 'first visit', 'preferences', 'signal', 'server'])(
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

  it.each(['signal', 'server'])('of the %s counts all that it imports', (name) => {
    const entry = shipped.find(
      (file) => covers(budgetOf(name), file) && /esm\/\w+\.js$/.test(file),
    )!;
    expect([...closure(entry)].filter((file) => !covers(budgetOf(name), file))).toEqual([]);
  });

  it('of the first visit counts the core and the notice', () => {
    const needed = shipped.filter((file) => /^dist\/askfirst(-notice\.[^/]+)?\.js$/.test(file));
    expect(needed).toHaveLength(2);
    expect(needed.filter((file) => !covers(budgetOf('first visit'), file))).toEqual([]);
  });
});
