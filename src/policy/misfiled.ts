import type { CatalogueService, Settings } from '../types';
import { knownAs } from './known-as';

/**
 * Where a config calls necessary, or puts into another category that is required, what the catalogue
 * knows to need consent, by its id, or by a cookie, storage key or host that nothing necessary has.
 * One sentence each.
 */
export function misfiled(
  { services }: Pick<Settings, 'services'>,
  catalogue: readonly CatalogueService[],
): string[] {
  return services.flatMap((service) => {
    const { category, id, required } = service;
    if (!required) return [];
    const alike = knownAs(service, catalogue);
    const [known] = alike;
    if (!known || alike.some((one) => one.category === 'necessary')) return [];
    const isNecessary = category === 'necessary';
    const remedy = isNecessary ? `"${known.category}"` : 'a category that is not';
    return `askfirst: "services.${id}.category" is "${category}"${isNecessary ? '' : ', which is required'}: ${known.name} is known to need consent, and ${isNecessary ? category : 'required'} is what the visitor asked for and cannot be had without, so use ${remedy}.`;
  });
}
