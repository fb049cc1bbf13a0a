import type { Service } from '../types';

/** Does the visitor look for this service, by its name or by who offers it? */
export function isFound({ id, name, provider }: Service, query: string): boolean {
  const words = [id, name, typeof provider === 'string' ? provider : provider?.name];
  return words.join(' ').toLowerCase().includes(query.toLowerCase());
}
