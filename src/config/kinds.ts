export type Bag = Record<string, unknown>;

/** What a policy revision that is none becomes: the greatest, so that everybody is asked anew. */
export const MISTAKEN = 0x1fffffff;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A text of the site's own, or a number as one. What is of another kind says nothing. */
export const textOf = (value: unknown): string =>
  isText(value) || typeof value === 'number' ? `${value}` : '';

/**
 * What may name a category or a service: it has to fit into the cookie and into markup.
 * Both cases by hand: what a page starts with has no `i` flag, whose tables take a browser up to a ms.
 */
export const isName = (value: unknown): value is string =>
  isText(value) && /^[A-Za-z][\w-]*$/.test(value);

/** A switch of the config: on, also as an attribute that is only there. */
export const isOn = (value: unknown): boolean => value === true || value === '' || value === 'true';

/** A whole name or address part: nothing that would end a cookie's name or attribute. */
export const isToken = (value: unknown): value is string =>
  isText(value) && /^[\w./-]+$/.test(value);
