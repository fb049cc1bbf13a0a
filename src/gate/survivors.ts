import { cookieNames, storageKeys } from '../browser/remove-stored';
import { rowsOf } from '../policy/rows';
import { sweepable } from '../policy/sweepable';
import type { Settings, Survivor } from '../types';

/**
 * What of the services without a grant is still there; and the cookies they declare as `HttpOnly`,
 * which no script sees, so that nobody takes silence for removal.
 * @param databases names of those that would not go
 */
export function survivorsOf(
  settings: Settings,
  granted: readonly string[],
  databases: readonly string[],
): Survivor[] {
  const goes = sweepable(settings, granted, 'cookies');
  const named = (
    names: Iterable<string>,
    kind: Survivor['kind'],
    reason: Survivor['reason'] = 'remains',
  ): Survivor[] => Array.from(names, (name) => ({ name, kind, reason }));
  const cookies = cookieNames(goes);
  const hidden = settings.services
    .flatMap((service) => rowsOf(service, 'cookies'))
    .filter(({ name, httpOnly }) => httpOnly === true && goes(name) && !cookies.includes(name))
    .map(({ name }) => name);
  return [
    ...named(cookies, 'cookie'),
    ...named(new Set(hidden), 'cookie', 'http-only'),
    ...named(storageKeys(sweepable(settings, granted, 'storage')), 'storage'),
    ...named(databases, 'database'),
  ];
}
