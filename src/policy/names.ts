import type { Settings } from '../types';

/** A category or a service, as far as consent goes. */
export interface Name {
  readonly name: string;
  /** A service's category; a category's own name. */
  readonly category: string;
  /**
   * What an answer calls it: a service with its category, `youtube:marketing`, so that no answer
   * covers a service that has moved to another one.
   */
  readonly key: string;
  readonly required: boolean;
  readonly sale?: boolean | undefined;
}

/** Does it sell or share data, so that an opt-out signal of the browser is a no to it? */
export const isSold = ({ category, sale }: Pick<Name, 'category' | 'sale'>): boolean =>
  // anybody may have written it, and only a plain `false` says no
  sale === undefined ? category === 'marketing' : (sale as unknown) !== false;

/**
 * Stands before a key that nobody said yes to, where it was only taken for said, under the model
 * `notice`. No name begins with it, so nothing else is granted by it.
 */
export const IMPLIED = '0';

/** The same for what an answer under another model left to it, as `opt-out` takes it for said. */
export const LEFT = '1';

/** What a visitor says of a name; undefined where it is not mentioned, and stays as it is. */
export type Said = (name: Name) => boolean | undefined;

/** Categories, then services. */
export function namesOf({ categories, gpc, services }: Settings): Name[] {
  // a signal that is a no to everything
  const more = gpc === 'reject' && { sale: true };
  return [
    ...categories.map((category) => ({
      ...category,
      category: category.name,
      key: category.name,
      ...more,
    })),
    ...services.map((service) => ({
      ...service,
      name: service.id,
      key: `${service.id}:${service.category}`,
      ...more,
    })),
  ];
}

/** The names for which `isYes` holds, and the others, under what they are called by `label`. */
export function divide(
  names: readonly Name[],
  isYes: (name: Name) => unknown,
  label: 'key' | 'name',
): { readonly granted: readonly string[]; readonly denied: readonly string[] } {
  const granted: string[] = [];
  const denied: string[] = [];
  for (const one of names) (isYes(one) === true ? granted : denied).push(one[label]);
  return { granted: Object.freeze(granted), denied: Object.freeze(denied) };
}
