import { withCatalogue } from '../browser/catalogue';
import type { Consent, Settings } from '../types';

const described = new WeakMap<Consent, Settings>();

/** The settings, with what the catalogue knows of the services once `describe` is over. */
export const settingsOf = (consent: Consent): Settings =>
  described.get(consent) ?? consent.settings;

export async function describe(consent: Consent): Promise<void> {
  if (!described.has(consent)) described.set(consent, await withCatalogue(consent.settings));
}
