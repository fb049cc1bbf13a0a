import type { Answer } from '../consent/answer';
import { DAY, endOf } from '../consent/current';
import { divide, type Name, namesOf } from '../policy/names';
import type { ImportConfig, Settings } from '../types';
import type { Foreign, Source, Tool } from './foreign';
import { TOOLS, WORDS } from './tools';

/** Most names that an answer is taken to have. */
const MOST = 500;

const of = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What an answer says, whenever it was given. */
type Said = Pick<Foreign, 'answers' | 'isPartial' | 'itemised'>;

/** Several copies in one: a yes is what every copy says yes to. */
function merged(copies: readonly Foreign[]): Said {
  const names = new Set(copies.flatMap(({ answers }) => [...answers.keys()]));
  return {
    answers: new Map(
      [...names].map((name) => [name, copies.every(({ answers }) => answers.get(name) === true)]),
    ),
    itemised: copies.flatMap(({ itemised = [] }) => itemised),
    ...(copies.some(({ isPartial }) => isPartial) ? { isPartial: true } : {}),
  };
}

/**
 * Our names for one of theirs: by the site's table, the tool's and our own names. None where it needs
 * no consent; undefined where that does not say.
 */
export function ownMeaning(
  theirs: string,
  names: readonly Name[],
  map: NonNullable<ImportConfig['map']>,
  means: Tool['means'] = {},
): readonly string[] | undefined {
  const said = of(map, theirs) ?? of(means, theirs);
  if (said !== undefined) return [said].flat();
  const ours = names.find(({ name }) => name === theirs);
  return ours && (ours.required ? [] : [theirs]);
}

/**
 * The same, and by common words.
 * @param isExact only those that need no consent: another of the same meaning may have been refused
 */
export function meaningOf(
  theirs: string,
  names: readonly Name[],
  map: NonNullable<ImportConfig['map']>,
  means?: Tool['means'],
  isExact?: boolean,
): readonly string[] | undefined {
  const common = of(WORDS, theirs);
  return ownMeaning(theirs, names, map, means) ?? (isExact && common?.[0] ? undefined : common);
}

/**
 * The keys of our names that a former answer grants. A name that several of theirs stand for is
 * granted if all of these are; a service that none stands for goes with its category; whatever was not
 * asked is refused. Null where it says yes to something, and nothing of it has a meaning here.
 */
function meaning(
  foreign: Said,
  names: readonly Name[],
  map: NonNullable<ImportConfig['map']>,
  means: Tool['means'] = {},
): readonly string[] | null {
  const { answers, isPartial, itemised = [] } = foreign;
  const meant = (theirs: string): readonly string[] | undefined =>
    meaningOf(theirs, names, map, means, isPartial);
  const theirs = new Set([...answers.keys(), ...Object.keys(map)]);
  /** Their names that speak for ours. */
  const voices = (name: string): string[] =>
    [...theirs].filter((one) => meant(one)?.includes(name));
  const isYes = (all: readonly string[]): boolean =>
    !!all[0] && all.every((one) => answers.get(one) === true);
  const optional = names.filter(({ required }) => !required);
  const granted = ({ name, category }: Name): boolean => {
    const all = voices(name);
    if (all[0] ?? name === category) return isYes(all);
    const forAll = voices(category);
    return isYes(forAll) && !forAll.some((one) => itemised.includes(one));
  };
  const isUnderstood = optional.some(({ name }) => voices(name)[0]);
  const isLost = [...answers].some(([name, said]) => said && meant(name)?.length !== 0);
  return !isUnderstood && isLost ? null : optional.filter(granted).map(({ key }) => key);
}

/** When it was given; without a date as long ago as can be, so that it is not prolonged. */
function timeOf(
  { isLasting, time }: Foreign,
  life: number,
  earliest: number,
  now: number,
): number | null {
  if (time !== null) return time;
  const oldest = Math.max(
    isLasting ? -Infinity : now - life * DAY,
    Number.isNaN(earliest) ? -Infinity : earliest,
  );
  return Number.isFinite(oldest) ? Math.floor(oldest) : null;
}

/** When a tool's copies were given, in seconds since 1970. */
interface Times {
  /** Of those that hold. */
  readonly inForce: readonly number[];
  /** Of those that would, had the tool not set them an end of its own. */
  readonly cutShort: readonly number[];
}

/**
 * When the copies were given; none of those that are too old here. Null where that cannot be told of
 * one: it may be a refusal of yesterday.
 * @param life how long the tool keeps an answer, in days
 * @param days how long an answer holds here
 */
function timesOf(
  copies: readonly Foreign[],
  life: number,
  since: unknown,
  days: number,
  now: number,
): Times | null {
  const earliest = typeof since === 'string' ? Date.parse(since) / 1000 : NaN;
  const inForce: number[] = [];
  const cutShort: number[] = [];
  for (const copy of copies) {
    const time = timeOf(copy, life, earliest, now);
    // the cookie has room for times since 1972
    if (time === null || time <= DAY * 1000 || time > now) return null;
    // what is older answers what the site asked before
    if (endOf({ time }, days) > now && !(time < earliest))
      ((copy.end ?? Infinity) > now ? inForce : cutShort).push(time);
    else if (copy.time === null) return null;
  }
  return { inForce, cutShort };
}

/**
 * An answer that the visitor gave to another tool, as one of our own, or null where there is none: no
 * value, one that is not well-formed, from the future, or too old. Of several tools a yes is what all
 * say yes to, of the oldest date: not every tool notes one, so nobody knows which was the last.
 * @param now seconds since 1970
 */
export function imported(settings: Settings, source: Source, now: number): Answer | null {
  const { days, from, map = {}, name, revision = 0, since } = settings.import ?? {};
  if (revision < settings.policy.revision) return null;
  const names = namesOf(settings);
  const times: number[] = [];
  /** Of the tools of which nothing is in force. */
  const cutShort: number[] = [];
  const yeses: (readonly string[])[] = [];
  for (const id of [from ?? []].flat()) {
    const tool = of(TOOLS, id);
    // nor does anybody know what a misspelt one had
    if (!tool) return null;
    const copies = tool.read(source, name);
    const sound = copies.filter((copy) => copy !== null);
    // a broken one may have been a refusal: no other copy stands for it, nor another tool's yes
    if (sound.length < copies.length) return null;
    // what never ends is kept for no number of days
    const life = tool.life < Infinity ? (days ?? tool.life) : Infinity;
    const given = timesOf(sound, life, since, settings.cookie.days, now);
    if (!given) return null;
    const { inForce } = given;
    if (!inForce[0]) {
      cutShort.push(...given.cutShort);
      continue;
    }
    // those that have ended, too: what they refuse may have been the last word
    const foreign = merged(sound);
    const yes = foreign.answers.size > MOST ? null : meaning(foreign, names, map, tool.means);
    if (!yes) return null;
    times.push(...inForce);
    yeses.push(yes);
  }
  const time = Math.min(...times);
  // of several the last counts, and what was cut short may have been that
  if (!times[0] || cutShort.some((one) => one > time)) return null;
  const optional = names.filter(({ required }) => !required);
  const said = divide(optional, ({ key }) => yeses.every((yes) => yes.includes(key)), 'key');
  return { time, revision, signal: false, method: 'imported', ...said };
}

/** Is this cookie or key what one of the tools has left? */
export const isTrace = ({ import: given }: Settings, key: string): boolean =>
  [given?.from ?? []].flat().some((id) => of(TOOLS, id)?.isTrace(key, given?.name));
