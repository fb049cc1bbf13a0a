import { vi } from 'vitest';

/** How a deletion ends; without one it succeeds. */
type End = 'blocked' | 'error' | 'nothing';

/** An `indexedDB` with these databases in it; jsdom has none. `list` is what `databases()` does. */
export function databases(
  given: readonly string[],
  ends: Readonly<Record<string, End>> = {},
  list: 'works' | 'missing' | 'refused' | 'never' = 'works',
): { readonly names: () => string[]; readonly calls: string[] } {
  const there = new Set(given);
  const calls: string[] = [];
  const lists = {
    works: () => Promise.resolve([...there].map((name) => ({ name }))),
    missing: undefined,
    refused: () => Promise.reject(new DOMException('denied', 'SecurityError')),
    never: () => new Promise(() => undefined),
  };
  vi.stubGlobal('indexedDB', {
    databases: lists[list] && (() => (calls.push('list'), lists[list]!())),
    deleteDatabase(name: string) {
      calls.push(`delete ${name}`);
      const request: Partial<Record<'onsuccess' | 'onblocked' | 'onerror', () => void>> = {};
      const end = ends[name];
      setTimeout(() => {
        if (!end) {
          there.delete(name);
          request.onsuccess?.();
        } else if (end !== 'nothing') request[`on${end}`]?.();
      }, 5);
      return request;
    },
  });
  return { names: () => [...there], calls };
}
