import { isText } from '../config/kinds';
import type { CookieRow, Service } from '../types';

/** Where a service keeps what it stores, by the option that declares it. */
export type StoredKind = 'cookies' | 'storage' | 'databases';

/**
 * A service's cookies, storage keys or databases as rows. Names are exact or end in one `*` after at
 * least two characters; anything else is left out, for it could take what is not the service's.
 */
export const rowsOf = (service: Service, kind: StoredKind): CookieRow[] =>
  [service[kind] ?? []]
    .flat()
    .map((row) => (typeof row === 'string' ? { name: row } : { ...row }))
    .filter(({ name }) => isText(name) && /^[^*]([^*]+\*?)?$/.test(name));
