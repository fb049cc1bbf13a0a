import { isBag, isText, type Bag } from '../config/kinds';
import type { ConsentRecord, Decision } from '../types';

/** A record with all its circumstances. */
export type FullRecord = Required<ConsentRecord>;

/** Copies a value of the right form; anything else becomes undefined. */
type Read = (value: unknown) => unknown;

const matching =
  (form: RegExp): Read =>
  (value) =>
    isText(value) && form.test(value) ? value : undefined;
const oneOf =
  (...allowed: readonly unknown[]): Read =>
  (value) =>
    allowed.includes(value) ? value : undefined;
const orNull =
  (read: Read): Read =>
  (value) =>
    value === null ? value : read(value);
const listOf =
  (read: Read, most: number): Read =>
  (value) => {
    const items = Array.isArray(value) && value.length <= most ? value.map(read) : [undefined];
    return items.includes(undefined) ? undefined : items;
  };
const bagOf =
  (reads: Readonly<Record<string, Read>>): Read =>
  (value) => {
    const copy: Bag = {};
    for (const [name, read] of Object.entries(reads)) {
      copy[name] = isBag(value) && Object.hasOwn(value, name) ? read(value[name]) : undefined;
      if (copy[name] === undefined) return undefined;
    }
    return copy;
  };

/** One line that can be shown: no control characters, no half characters. */
const line = matching(/^\P{C}{1,300}$/u);
const isoTime: Read = (value) =>
  isText(value) && /^\d{4}-[\d:.T-]{18}Z$/.test(value) && Date.parse(value) ? value : undefined;
const count: Read = (value) => (Number.isSafeInteger(value) && +value! >= 0 ? value : undefined);
const flag = oneOf(true, false);
/** Some may come with their category: `youtube:marketing`. */
const names = listOf(matching(/^[\w:-]{1,400}$/), 500);

const decision = {
  time: orNull(isoTime),
  method: matching(/^[a-z-]{1,20}$/),
  revision: count,
  granted: names,
  denied: names,
  presumed: names,
  signal: flag,
} satisfies Record<keyof Decision, Read>;

const record = bagOf({
  ...decision,
  expires: orNull(isoTime),
  schema: oneOf(1),
  version: line,
  id: matching(/^[\w-]{16,64}$/),
  first: isoTime,
  layer: oneOf('notice', 'preferences', 'api'),
  origin: line,
  locale: line,
  model: oneOf('opt-in', 'opt-out', 'notice'),
  region: orNull(line),
  regionSource: oneOf('default', 'config', 'callback', 'server-timing', 'timeout'),
  gpc: flag,
  dnt: flag,
  updated: orNull(line),
  textHash: matching(/^[\da-z]{1,16}$/),
  history: listOf(bagOf(decision), 100),
} satisfies Record<keyof FullRecord, Read>);

/** A whole record out of what anybody may have stored, with nothing else in it; or undefined. */
export const readRecord = (value: unknown): FullRecord | undefined =>
  record(value) as FullRecord | undefined;

/** The answer alone. */
export const readDecision = (value: unknown): Decision | undefined =>
  bagOf(decision)(value) as Decision | undefined;

/** A text of the site's own, if it fits into a record. */
export const readLine = (value: unknown): string | null => (line(value) ?? null) as string | null;
