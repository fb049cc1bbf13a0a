import { readCookies, writeCookie } from './cookies';

/** Does what is stored under this name have to go? */
export type Goes = (name: string) => boolean;

/** At most this many assignments to `document.cookie` at a time: each one stops the page shortly. */
const MOST_WRITES = 5000;

/** How long to wait for databases to go, in ms. One that is in use may never do. */
const PATIENCE = 300;

/** Names of the cookies this page sees, each once. One without a name is nobody's. */
export const cookieNames = (goes: Goes): string[] => [
  ...new Set(
    readCookies()
      .split('; ')
      .filter((pair) => pair.includes('='))
      .map((pair) => pair.slice(0, pair.indexOf('=')))
      .filter((name) => name && goes(name)),
  ),
];

/** Host only, and each parent domain of two labels or more; the browser ignores what is not ours. */
function domains(): string[] {
  const labels = location.hostname.split('.');
  const parents = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return ['', ...new Set([location.hostname, ...parents])].map(
    (domain) => domain && `; Domain=${domain}`,
  );
}

/** The root, this page's own folder, and each step in between, with and without a slash. */
function paths(): string[] {
  const all = ['; Path=/', ''];
  // a semicolon would end the path here, and begin an attribute of the address's choice
  const path = location.pathname.replace(/;.*/, '').replace(/\/?$/, '/');
  for (const { index } of path.matchAll(/(?!^)\//g)) {
    all.push('; Path=' + path.slice(0, index), '; Path=' + path.slice(0, index + 1));
  }
  return all;
}

/**
 * Removes cookies under every domain and path they could have been set for, so that no list of
 * public suffixes is needed. The cost is bounded: paths are tried with one name, and with the others
 * only where that one was.
 */
export function removeCookies(goes: Goes): void {
  const allPaths = paths();
  const allDomains = domains();
  // Secure or not is one cookie to a secure page; on http://localhost only some browsers allow it.
  const variants = ['; Secure', '; Secure; SameSite=None; Partitioned'];
  if (location.protocol !== 'https:') variants.push('');
  let left = MOST_WRITES;
  const clear = (name: string, path: string): void => {
    for (const domain of allDomains) {
      for (const variant of variants) {
        if (left-- > 0) writeCookie(`${name}=; Max-Age=0${domain}${path}${variant}`);
      }
    }
  };
  for (const probe of cookieNames(goes)) {
    for (const path of allPaths) {
      const before = readCookies();
      const names = cookieNames(goes);
      if (left < 1 || !names.includes(probe)) break;
      clear(probe, path);
      if (readCookies() !== before) for (const name of names) if (name !== probe) clear(name, path);
    }
  }
}

/** Calls `fn` with each web storage the page may use. */
function eachStorage(fn: (storage: Storage) => void): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      fn(globalThis[kind]);
    } catch {
      // no storage here: nothing in it
    }
  }
}

/** Keys in both web storages, each once. */
export function storageKeys(goes: Goes): string[] {
  const keys = new Set<string>();
  eachStorage((storage) => {
    for (const key of Object.keys(storage)) if (goes(key)) keys.add(key);
  });
  return [...keys];
}

/** Removes keys from both web storages. */
export function removeKeys(goes: Goes): void {
  for (const key of storageKeys(goes)) eachStorage((storage) => storage.removeItem(key));
}

/**
 * Deletes IndexedDB databases. It waits for none that is in use, and asks for the list of all only
 * where a pattern needs it.
 * @param patterns names, exact or with one trailing `*`
 * @returns names of those that are not gone yet; what is in use goes when its last user does
 */
export async function removeDatabases(patterns: readonly string[], goes: Goes): Promise<string[]> {
  const names = new Set(patterns.filter((name) => !name.endsWith('*')));
  const late = (): Promise<IDBDatabaseInfo[]> =>
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE, []);
    });
  try {
    if (names.size < patterns.length) {
      const list = await Promise.race([indexedDB.databases(), late()]);
      for (const { name } of list) if (name !== undefined) names.add(name);
    }
  } catch {
    // no list here: exact names only
  }
  const left = new Set([...names].filter(goes));
  const all = [...left].map(
    (name) =>
      new Promise<void>((resolve) => {
        const gone = (): void => {
          left.delete(name);
          resolve();
        };
        try {
          const request = indexedDB.deleteDatabase(name);
          request.onerror = request.onblocked = () => resolve();
          request.onsuccess = gone;
        } catch {
          // no databases for this page at all
          gone();
        }
      }),
  );
  if (all[0]) await Promise.race([Promise.all(all), late()]);
  return [...left];
}
