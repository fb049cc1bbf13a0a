import type { Category } from '../types';
import { isBag, isName } from './kinds';

/** The categories: `necessary` first, always there and always required, then those given. */
export function readCategories(given: unknown, flaw: () => void): Category[] {
  const categories: Category[] = [{ name: 'necessary', required: true }];
  const entries = isBag(given) ? given : [given ?? ['functional', 'analytics', 'marketing']].flat();
  for (const [key, entry] of Object.entries(entries)) {
    const category = (isBag(entry) ? entry : { name: entry }) as Partial<Category>;
    const name = category.name ?? key;
    const at = categories.findIndex((known) => known.name === name);
    if (!isName(name) || at > 0) flaw();
    else if (at) categories.push({ ...category, name, required: category.required === true });
    else categories[0] = { ...category, ...categories[0]! };
  }
  return categories;
}
