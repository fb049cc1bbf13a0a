import type { Settings } from '../types';

/** A category or a service, as far as consent goes. */
export interface Name {
  readonly name: string;
  /** A service's category; a category's own name. */
  readonly category: string;
  readonly required: boolean;
}

/** Categories, then services. */
export const namesOf = ({ categories, services }: Settings): Name[] => [
  ...categories.map((category) => ({ ...category, category: category.name })),
  ...services.map((service) => ({ ...service, name: service.id })),
];

/** The names for which `isYes` holds, and the others. */
export function divide(
  names: readonly Name[],
  isYes: (name: Name) => unknown,
): { readonly granted: readonly string[]; readonly denied: readonly string[] } {
  const granted: string[] = [];
  const denied: string[] = [];
  for (const one of names) (isYes(one) === true ? granted : denied).push(one.name);
  return { granted: Object.freeze(granted), denied: Object.freeze(denied) };
}
