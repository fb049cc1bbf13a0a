import type { CookieRow, Service } from '../types';

/**
 * A service's cookies or storage keys as rows. Names are exact or end in one `*` after at least two
 * characters; anything else is left out, for it could take what is not the service's.
 */
export const rowsOf = (service: Service, kind: 'cookies' | 'storage'): CookieRow[] =>
  [service[kind] ?? []]
    .flat()
    .map((row) => (typeof row === 'string' ? { name: row } : { ...row }))
    .filter(({ name }) => /^[^*;\s]{2,}\*?$/.test(name ?? ''));
