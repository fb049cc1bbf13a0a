import { sweepable } from '../policy/sweepable';
import type { Settings } from '../types';
import type { Patch } from './patch';

/**
 * What services without a grant write into the cookie jar and into web storage is removed instead, by
 * the names that the sweep would remove. Removals pass, and so does the widget's own cookie.
 */
export function guardStored(
  patch: Patch,
  settings: Settings,
  permits: (names: string) => boolean,
): void {
  const isRefused = (name: unknown, kind: 'cookies' | 'storage'): boolean =>
    sweepable(settings, { includes: permits }, kind)(String(name));
  patch(Document.prototype, 'cookie', (_, given: [unknown]) => {
    if (!isRefused(/[^\s=;]+/.exec(String(given[0])), 'cookies')) return;
    // Of two attributes the last one counts, so a removal it is, with the domain and the path given.
    // The end of a line would hide what is added, so nothing is left of it.
    given[0] = String(given[0]).replace(/[\0\r\n].*|$/s, '; Max-Age=0');
  });
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  patch(CookieStore?.prototype, 'set', (self: CookieStore, [cookie]: [{ name?: string }]) =>
    isRefused(cookie?.name ?? cookie, 'cookies')
      ? self.delete(cookie as CookieStoreDeleteOptions)
      : undefined,
  );
  patch(
    Storage.prototype,
    'setItem',
    (_, [key]: [string]) => isRefused(key, 'storage') || undefined,
  );
}
