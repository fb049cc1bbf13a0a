import type { Category, Service } from '../types';
import { type Complain, isBag, isName } from './kinds';

/** The services that have a category; the others are left out, so what needs them never runs. */
export function readServices(
  given: unknown,
  categories: readonly Category[],
  bad: Complain,
): Service[] {
  const services: Service[] = [];
  for (const [id, entry] of Object.entries(given ?? {})) {
    const service = isBag(entry) ? entry : { category: entry as unknown };
    const category = categories.find(({ name }) => name === service.category);
    const isTaken = categories.some(({ name }) => name === id);
    if (!category) bad(`services.${id}.category`, service.category);
    else if (!isName(id) || isTaken) bad('services', id);
    else {
      services.push({ ...service, category: category.name, id, required: category.required });
    }
  }
  return services;
}
