import type { CatalogueService, Service, Settings } from '../types';

/** Has the site given no more than an id and a category? */
export const isNamed = (service: Service): boolean =>
  Object.keys(service).every((key) => /^(id|category|required|sale)$/.test(key));

/**
 * The settings, with the services that are only named described as the catalogue knows them. What
 * the site says goes first.
 */
export const describe = (
  settings: Settings,
  catalogue: Readonly<Record<string, CatalogueService>>,
): Settings => {
  const known = Object.values(catalogue);
  const services = settings.services.map((service) =>
    isNamed(service) ? { ...known.find(({ id }) => id === service.id), ...service } : service,
  );
  return { ...settings, services };
};
