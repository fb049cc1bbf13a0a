import { page } from '../browser/page';
import type { Patch } from './patch';

/**
 * Makes requests to services without a grant fail as if the network had: by `fetch`, by
 * `XMLHttpRequest`, by beacons, and for images that code makes.
 * @param claim names that an address needs and that are not granted; empty if it may load
 */
export function take(
  _: unknown,
  __: unknown,
  ___: unknown,
  patch: Patch,
  claim: (address: string) => string,
): void {
  // the widget was destroyed while this file was on its way
  if (!page('documentElement').dataset.askfirst) return;

  for (const [owner, key, at] of [
    [globalThis, 'fetch', 0],
    [XMLHttpRequest.prototype, 'open', 1],
    [HTMLImageElement.prototype, 'src', 0],
    [Navigator.prototype, 'sendBeacon', 0],
  ] as const) {
    patch(owner, key, (_, given: unknown[]) => {
      const request = given[at] as Partial<Request> | undefined;
      if (!claim(String(request?.url ?? given[at]))) return;
      if (key === 'sendBeacon') return false;
      // an address that every browser fails to load, without a request
      given[at] = 'about:invalid';
    });
  }
}
