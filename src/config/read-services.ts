import type { Category, Service } from '../types';
import { isBag, isName } from './kinds';

/** The services that have a category; the others are left out, so what needs them never runs. */
export function readServices(
  given: unknown,
  categories: readonly Category[],
  flaw: () => void,
): Service[] {
  const services: Service[] = [];
  for (const [id, entry] of Object.entries(given ?? {})) {
    const service = isBag(entry) ? entry : { category: entry as unknown };
    const category = categories.find(({ name }) => name === service.category);
    if (!category || !isName(id) || categories.some(({ name }) => name === id)) flaw();
    else
      services.push({
        sale: category.sale,
        ...service,
        category: category.name,
        id,
        required: category.required,
      });
  }
  return services;
}
