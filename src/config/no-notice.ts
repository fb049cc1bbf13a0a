import type { Config } from '../types';
import { isBag } from './kinds';
import { coversOf, regionKey } from './region-code';

/** Where going on after a notice is no consent by law. */
export const NO_NOTICE: readonly string[] = ['EEA', 'GB', 'BR', 'CA-QC'];

const isCovered = (code: string): boolean =>
  NO_NOTICE.some((strict) => coversOf(code).includes(strict));

/**
 * Is `notice` impossible for a visitor here? Of a country that has such a part (`CA`), it has to be
 * known that the visitor is in another one.
 */
export const isNoNotice = (region: string): boolean =>
  isCovered(region) || NO_NOTICE.some((strict) => strict.startsWith(region + '-'));

/**
 * The keys of `regions` at which `notice` is refused wherever they reach, as they are written there.
 * Those that reach farther, as `*` does, are not among them.
 */
export const refusedNotice = ({
  regions,
  acknowledgeLegalRisk,
}: Pick<Config, 'regions' | 'acknowledgeLegalRisk'>): string[] =>
  isBag(regions) && acknowledgeLegalRisk !== true
    ? Object.keys(regions).filter(
        (key) => regions[key] === 'notice' && isCovered(regionKey(key) ?? ''),
      )
    : [];
