import { type Bag, isBag, isText } from './kinds';
import type { Problem } from './problem-text';

/** Names that a signal is told to go by and that the site does not have: what needs them is never on. */
export function strayNames(
  signal: string,
  { ads, for: all, map }: Bag,
  known: readonly string[],
): Problem[] {
  const isKnown = (choice: string): boolean =>
    choice.split('/').some((name) => known.includes(name));
  const inMap = Object.entries(isBag(map) ? map : {});
  return Object.entries({
    for: all,
    ads,
    ...Object.fromEntries(inMap.map(([key, names]) => [`map.${key}`, names])),
  })
    .filter(([, names]) => names !== undefined)
    .flatMap(([option, names]) =>
      // for each of its keys `google` takes one name
      (isText(names) && signal !== 'google' ? names.split(' ') : [names])
        .filter((name) => !isText(name) || !isKnown(name))
        .map((value) => ({ path: `signals.${signal}.${option}`, value })),
    );
}
