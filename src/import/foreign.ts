/** What another tool has kept of a visitor's answer, in one form for all of them. */
export interface Foreign {
  /** Its categories or services, and whether the visitor said yes to each. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** When it was given, in seconds since 1970; null where the tool does not note it. */
  readonly time: number | null;
  /** When the tool itself would ask again, in seconds since 1970, if it notes that. */
  readonly end?: number;
  /** Where it is kept, nothing ends. */
  readonly isLasting?: true;
  /** Categories whose services have answers of their own: such a yes is none to other services. */
  readonly itemised?: readonly string[];
  /** What was refused is not named, so that only a name that is also ours can be trusted. */
  readonly isPartial?: true;
}

/** What the page can read. */
export interface Source {
  /** Every cookie of this name, as it is stored. */
  readonly cookies: (name: string) => readonly string[];
  /** A key of `localStorage`. */
  readonly item: (key: string) => string | null;
  /** All keys of `localStorage`. */
  readonly keys: () => readonly string[];
}

/** How one tool keeps its answer. */
export interface Tool {
  /**
   * What the browser has of it: an answer for each copy; null for a copy that is none.
   * @param name what the site calls its cookie or key, instead of the tool's own name
   */
  readonly read: (source: Source, name?: string) => readonly (Foreign | null)[];
  /** Does this cookie or key hold its answer? */
  readonly isTrace: (key: string, name?: string) => boolean;
  /** How long it keeps an answer at most, in days. */
  readonly life: number;
  /** What its own names mean here, where that is not said by the common words. */
  readonly means?: Readonly<Record<string, readonly string[]>>;
}

/** The longest value that is looked at, in characters: browsers keep 4096 bytes in a cookie. */
const MOST = 4096;

/** Percent-encoded text as it was before; null for what is none, or too long. */
export function decoded(value: string): string | null {
  if (value.length > MOST) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object written as JSON; null for anything else. */
export function parsed(text: string | null): Bag | null {
  if (text === null || text.length > MOST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isBag(value) ? value : null;
  } catch {
    return null;
  }
}

/** What the object itself says: nothing of this comes from a prototype. */
export const own = (bag: Bag, key: string): unknown =>
  Object.hasOwn(bag, key) ? bag[key] : undefined;

/** A list of names, or null. */
export const namesIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;

/** ISO 8601 in seconds since 1970; null for anything else. */
export function secondsOf(value: unknown): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)) {
    return null;
  }
  return secondsOfMs(Date.parse(value));
}

/** Milliseconds in seconds since 1970; null for anything else. */
export const secondsOfMs = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.floor(value / 1000) : null;

/** A map from names to yes and no, and nothing else in it. */
export function flags(bag: Bag | null): Foreign | null {
  const entries = Object.entries(bag ?? {});
  const isSound = entries.every(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return isSound && entries[0] ? { answers: new Map(entries), time: null } : null;
}

/** A copy in `localStorage`, which has no end of its own as cookies have. */
const lasting = (copy: Foreign | null): Foreign | null => copy && { ...copy, isLasting: true };

/** The tools that keep one text in one cookie, or one key. */
export const inOnePlace = (
  own: readonly string[],
  life: number,
  read: (value: string) => Foreign | null,
  means: Tool['means'] = {},
): Tool => ({
  life,
  means,
  read: ({ cookies, item }, name) =>
    (name ? [name] : own).flatMap((one) => [
      ...cookies(one).map(read),
      ...[item(one) ?? []].flat().map((value) => lasting(read(value))),
    ]),
  isTrace: (key, name) => (name ? [name] : own).includes(key),
});
