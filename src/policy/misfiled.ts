import { isBag } from '../config/kinds';
import type { CatalogueService, CookieRow } from '../types';
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
function looksLike(service: object, known: CatalogueService): boolean {
  const { cookies, storage, hosts } = service as Record<string, unknown>;
  const covers = (name: string): boolean =>
    stored(known).some((row) => matchesName(row.name, name) || matchesName(name, row.name));
  const isAt = (host: string): boolean =>
    !!known.hosts?.some((one) => one === host || host.endsWith('.' + one));
  return names(cookies).some(covers) || names(storage).some(covers) || names(hosts).some(isAt);
}

/**
 * Where a config calls necessary what the catalogue knows to need consent, by its id, or by a
 * cookie, storage key or host that nothing necessary has. One sentence each.
 * @param config as it was given, right or wrong
 */
export function misfiled(config: unknown, catalogue: readonly CatalogueService[]): string[] {
  const services = isBag(config) && isBag(config.services) ? config.services : {};
  return Object.entries(services).flatMap(([id, entry]) => {
    const service = isBag(entry) ? entry : { category: entry };
    if (service.category !== 'necessary') return [];
    const alike = catalogue.filter((known) => known.id === id || looksLike(service, known));
    const known = alike.find((one) => one.id === id) ?? alike[0];
    if (!known || alike.some(({ category }) => category === 'necessary')) return [];
    return `askfirst: "services.${id}.category" is "necessary": ${known.name} is known to need consent, and necessary is what the visitor asked for and cannot be had without, so use "${known.category}".`;
  });
}
