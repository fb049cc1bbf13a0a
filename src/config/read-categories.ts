import type { Category } from '../types';
import { type Complain, isBag, isName } from './kinds';

/** The categories: `necessary` first, always there and always required, then those given. */
export function readCategories(given: unknown, bad: Complain): Category[] {
  const categories = [{ name: 'necessary', required: true }];
  const entries = isBag(given)
    ? Object.entries(given).map(([name, entry]) => ({ ...(entry as object), name }))
    : [given ?? ['functional', 'analytics', 'marketing']].flat();
  for (const entry of entries) {
    const { name, ...rest } = (isBag(entry) ? entry : { name: entry }) as Partial<Category>;
    const at = categories.findIndex((known) => known.name === name);
    if (!isName(name) || at > 0) bad('categories', name);
    else if (at) categories.push({ ...rest, name, required: rest.required === true });
    else categories[0] = { ...rest, ...categories[0]! };
  }
  return categories;
}
