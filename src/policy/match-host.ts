import type { Service } from '../types';

/**
 * Which services does an address belong to? Those that declare its host, or else the nearest domain
 * above it that is declared. The page's own host is nobody's, unless it is declared itself.
 * @param own the page's host
 * @param hostOf the host of an address in lower case and in Punycode; empty if there is none
 * @returns a function from an address to the services' ids as in `data-consent`; empty for nobody's
 */
export function createHostMatch(
  services: readonly Service[],
  own: string,
  hostOf: (url: string) => string,
): (url: string) => string {
  const ids: Record<string, string> = { __proto__: null!, [own]: '' };
  // without a final dot
  const find = (url: string): string => hostOf(url).replace(/\.$/, '');
  for (const { id, hosts } of services) {
    for (const name of [hosts ?? []].flat()) {
      const host = find('http://' + name);
      ids[host] = `${ids[host] ?? ''} ${id}`.trim();
    }
  }
  return (url) => {
    let host = find(url);
    while (host && !(host in ids)) host = host.replace(/^[^.]*\.?/, '');
    return host && ids[host]!;
  };
}
