import { isBag } from '../config/kinds';
import type { CatalogueService, CookieRow, Service } from '../types';
import { matchesName } from './match-name';

/** The texts in a list, or in the `name` of its entries. */
const names = (list: unknown): string[] =>
  [list ?? []]
    .flat<unknown[]>()
    .map((one) => (isBag(one) ? one.name : one))
    .filter((name) => typeof name === 'string');

const stored = ({ cookies = [], storage = [] }: CatalogueService): readonly CookieRow[] => [
  ...cookies,
  ...storage,
];

/** Do a service's cookies, storage keys or hosts say that it is this one of the catalogue? */
function looksLike({ cookies, storage, hosts }: Service, known: CatalogueService): boolean {
  const covers = (name: string): boolean =>
    stored(known).some((row) => matchesName(row.name, name) || matchesName(name, row.name));
  const isAt = (host: string): boolean =>
    !!known.hosts?.some((one) => one === host || host.endsWith('.' + one));
  return names(cookies).some(covers) || names(storage).some(covers) || names(hosts).some(isAt);
}

/**
 * What the catalogue knows a service as: by its id, which comes first, or by a cookie, a storage key
 * or a host, which several may have.
 * @param service as a site described it, right or wrong
 */
export function knownAs(
  service: Service,
  catalogue: readonly CatalogueService[],
): CatalogueService[] {
  const alike = catalogue.filter((known) => known.id === service.id || looksLike(service, known));
  return alike.sort((one, other) => +(other.id === service.id) - +(one.id === service.id));
}
