import { readCookies, writeCookie } from './cookies';

/** All the ways a cookie of this page may be scoped: host only, each parent domain, each path. */
function scopes(): string[] {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `; Domain=${labels.slice(at).join('.')}`)];
  const paths = ['/'];
  for (const [step] of location.pathname.matchAll(/[^/]+/g)) {
    const path = paths[paths.length - 1]! + step;
    paths.push(path, path + '/');
  }
  return domains.flatMap((domain) => paths.map((path) => `${domain}; Path=${path}`));
}

/**
 * Removes cookies under every domain and path they could have been set for. The browser ignores a
 * domain that is not ours, a public suffix too, so no list of those is needed.
 */
export function removeCookies(goes: (name: string) => boolean): void {
  const names = readCookies()
    .split(/; */)
    .map((pair) => pair.split('=')[0]!);
  for (const name of new Set(names.filter((name) => name && goes(name)))) {
    for (const scope of scopes()) {
      for (const variant of ['', '; Secure', '; Secure; SameSite=None; Partitioned']) {
        writeCookie(`${name}=; Max-Age=0${scope}${variant}`);
      }
    }
  }
}

/** Removes keys from both web storages. */
export function removeKeys(goes: (name: string) => boolean): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[kind];
      for (const key of Object.keys(storage)) if (goes(key)) storage.removeItem(key);
    } catch {
      // no storage here: nothing to remove
    }
  }
}
