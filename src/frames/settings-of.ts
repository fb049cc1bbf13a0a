import { withCatalogue } from '../browser/catalogue';
import { isNamed } from '../policy/describe';
import type { Consent, Settings } from '../types';

const described = new WeakMap<Consent, Settings>();

/** The settings, with what the catalogue knows of the services once `describe` is over. */
export const settingsOf = (consent: Consent): Settings =>
  described.get(consent) ?? consent.settings;

/** Looks up the catalogue, if one of these names is of a service that the site only names. */
export async function describe(consent: Consent, names: string): Promise<void> {
  const isAsked = consent.settings.services.some(
    (service) => isNamed(service) && names.split(/\s+/).includes(service.id),
  );
  if (isAsked && !described.has(consent)) {
    described.set(consent, await withCatalogue(consent.settings));
  }
}
