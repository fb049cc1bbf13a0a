import { loadCatalogue } from 'askfirst:catalogue';
import type { Service, Settings } from '../types';

/** Has the site given no more than an id and a category? */
export const isNamed = (service: Service): boolean =>
  Object.keys(service).every((key) => /^(id|category|required|sale)$/.test(key));

/**
 * The settings, with the services that are only named described as the catalogue knows them. What
 * the site says goes first. If the catalogue does not come, they stay as they are.
 */
export async function withCatalogue(settings: Settings): Promise<Settings> {
  if (!settings.services.some(isNamed)) return settings;
  try {
    const known = Object.values(await loadCatalogue());
    const services = settings.services.map((service) =>
      isNamed(service) ? { ...known.find(({ id }) => id === service.id), ...service } : service,
    );
    return { ...settings, services };
  } catch {
    return settings;
  }
}
