import { isPrepared } from '../browser/page';
import { namesOf } from '../policy/names';
import { sweepable } from '../policy/sweepable';
import type { Settings } from '../types';
import type { Patch } from './patch';

/**
 * What services without a grant write into the cookie jar and into web storage is removed instead, by
 * the names that the sweep would remove. Removals pass, and so does the widget's own cookie. In a page
 * that is only prepared for a visit nothing has a grant, and nothing is removed: a visit may be going on
 * elsewhere. What needs no grant is written as ever.
 */
export function guardStored(
  patch: Patch,
  settings: Settings,
  permits: (names: string) => boolean,
): void {
  const required = namesOf(settings).flatMap((one) => (one.required ? one.name : []));
  const includes = (name: string): boolean => required.includes(name) || permits(name);
  const isRefused = (name: unknown, kind: 'cookies' | 'storage'): boolean =>
    sweepable(settings, { includes }, kind)(String(name));
  patch(Document.prototype, 'cookie', (_, given: [unknown]) => {
    if (!isRefused(/[^\s=;]+/.exec(String(given[0])), 'cookies')) return undefined;
    if (isPrepared()) return true;
    // Of two attributes the last one counts, so a removal it is, with the domain and the path given.
    // The end of a line would hide what is added, so nothing is left of it.
    given[0] = String(given[0]).replace(/[\0\r\n].*|$/s, '; Max-Age=0');
    return undefined;
  });
  const { CookieStore } = window as { CookieStore?: { prototype: object } };
  patch(CookieStore?.prototype, 'set', (self: CookieStore, [cookie]: [{ name?: string }]) =>
    isRefused(cookie?.name ?? cookie, 'cookies')
      ? isPrepared()
        ? Promise.resolve()
        : self.delete(cookie as CookieStoreDeleteOptions)
      : undefined,
  );
  patch(
    Storage.prototype,
    'setItem',
    (_, [key]: [string]) => isRefused(key, 'storage') || undefined,
  );
}
