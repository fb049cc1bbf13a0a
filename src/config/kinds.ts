export type Bag = Record<string, unknown>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** What may name a category or a service: it has to fit into the cookie and into markup. */
export const isName = (value: unknown): value is string =>
  isText(value) && /^[a-z][\w-]*$/i.test(value);

export const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && least <= (value as number) && (value as number) <= most;

/** Takes what is wrong in a config: where, and what stood there. */
export type Complain = (path: string, value: unknown) => void;
