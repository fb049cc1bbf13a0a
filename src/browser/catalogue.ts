import { load as loadCatalogue } from 'askfirst:file/services';
import { describe, isNamed } from '../policy/describe';
import type { Settings } from '../types';

/**
 * The settings, with the services that are only named described by the catalogue. If it does not come,
 * they stay as they are.
 */
export async function withCatalogue(settings: Settings): Promise<Settings> {
  if (!settings.services.some(isNamed)) return settings;
  try {
    return describe(settings, await loadCatalogue());
  } catch {
    return settings;
  }
}
