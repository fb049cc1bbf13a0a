import { isBag } from './kinds';
import type { Problem } from './problem-text';

/** What is in an object of the config that is no option: it would be passed over in silence. */
export function strayKeys(path: string, given: unknown, keys: string): Problem[] {
  const known = keys.split(' ');
  return Object.entries(isBag(given) ? given : {})
    .filter(([key]) => !known.includes(key))
    .map(([key, value]) => ({ path: `${path}.${key}`, value, known }));
}
