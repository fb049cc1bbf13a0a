import type { CatalogueService, Settings } from '../types';
import { knownAs } from './known-as';
import { isSold } from './names';

/**
 * Where the catalogue knows that a service may sell or share data, and an opt-out signal of the browser
 * does not reach it here: its category is not `marketing`, and nobody has said of `sale` what holds.
 * One sentence each.
 */
export function unheeded(
  { gpc, services }: Pick<Settings, 'gpc' | 'services'>,
  catalogue: readonly CatalogueService[],
): string[] {
  // then the signal is a no to everything
  if (gpc === 'reject') return [];
  return services.flatMap((service) => {
    const { category, id, required, sale } = service;
    // of what is required the signal is not asked
    if (required || sale !== undefined || isSold(service)) return [];
    const alike = knownAs(service, catalogue);
    const [known] = alike;
    const isKnown = known && (known.id === id ? [known] : alike).every(isSold);
    return isKnown
      ? `askfirst: "services.${id}.sale" is undefined: ${known.name} may sell or share personal data, and a browser’s opt-out signal, as Global Privacy Control, does not switch it off outside of the category "marketing", so say "sale": true of it or of "${category}", or "sale": false if it does neither here.`
      : [];
  });
}
