import type { Consent, Service } from '../types';

/** What the switches say, by category and service; nothing of it holds until it is saved. */
export type Draft = Readonly<Record<string, boolean>>;

/** The draft that changes nothing: every optional category and service as it is now. */
export function draftOf({ settings, granted }: Consent): Draft {
  const optional = settings.categories.filter(({ required }) => !required).map(({ name }) => name);
  const services = settings.services.filter(({ category }) => optional.includes(category));
  const names = [...optional, ...services.map(({ id }) => id)];
  return Object.fromEntries(names.map((name) => [name, granted(name)]));
}

/**
 * What a draft changes. The rest stays as it is: what is on only because the model presumes it is no
 * yes when somebody saves something else. A category speaks for its services, so they come with it.
 */
export function changesOf(draft: Draft, consent: Consent): Draft {
  const before = draftOf(consent);
  const isNew = (name: string): boolean => draft[name] !== before[name];
  const { services } = consent.settings;
  const changed = Object.entries(draft).filter(([name]) => {
    const service = services.find(({ id }) => id === name);
    return isNew(name) || (service && isNew(service.category));
  });
  return Object.fromEntries(changed);
}

/** A category's switch moves all its services. */
export const withCategory = (
  draft: Draft,
  category: string,
  services: readonly Service[],
  value: boolean,
): Draft => ({
  ...draft,
  [category]: value,
  ...Object.fromEntries(services.map(({ id }) => [id, value])),
});

/** A service's switch moves its category only when all of the category agrees: part of it is no yes to it. */
export function withService(
  draft: Draft,
  { id, category }: Service,
  services: readonly Service[],
  value: boolean,
): Draft {
  const next = { ...draft, [id]: value };
  return { ...next, [category]: services.every((service) => next[service.id]) };
}

/** Some of it on, some off. */
export const isMixed = (draft: Draft, category: string, services: readonly Service[]): boolean =>
  services.some(({ id }) => draft[id] !== draft[category]);
