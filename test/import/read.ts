import { resolve } from '../../src/config/resolve';
import type { Source } from '../../src/import/foreign';
import { imported } from '../../src/import/imported';
import { TOOLS } from '../../src/import/tools';
import type { Answer } from '../../src/consent/answer';
import type { Config, ImportConfig, ImportTool } from '../../src/types';

/** The moment of these tests, in seconds since 1970: 2026-11-22. */
export const NOW = Date.UTC(2026, 10, 22) / 1000;
export const DAY = 86_400;

/** What another tool has left: cookies as they are stored, keys of `localStorage`. */
export interface Left {
  readonly cookies?: Readonly<Record<string, string | readonly string[]>>;
  readonly local?: Readonly<Record<string, string>>;
}

const at = <T>(bag: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(bag, key) ? bag[key] : undefined;

/** A browser that has nothing else. */
const sourceOf = ({ cookies = {}, local = {} }: Left): Source => ({
  cookies: (name) => [at(cookies, name) ?? []].flat(),
  item: (key) => at(local, key) ?? null,
  keys: () => Object.keys(local),
});

/** What becomes of that here. */
export const read = (
  from: ImportTool,
  left: Left,
  given: ImportConfig = {},
  config: Config = {},
): Answer | null =>
  imported(
    resolve({ ...config, import: { from, ...given } }, ['en'], ['en'], () => undefined),
    sourceOf(left),
    NOW,
  );

/** What the reader of a tool makes of each copy. */
export const readAll = (from: ImportTool, left: Left, name?: string): unknown[] =>
  TOOLS[from]
    .read(sourceOf(left), name)
    .map((one) => one && { ...one, answers: Object.fromEntries(one.answers) });

/** The same of one cookie. */
export const readOne = (from: ImportTool, key: string, value: string): unknown =>
  readAll(from, { cookies: { [key]: value } })[0];
