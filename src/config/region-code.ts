import { isText } from './kinds';

/** Two letters, and a part of a country by up to three more. `XX` and `ZZ` say that nobody knows. */
const CODE = /^(?!XX|ZZ)[A-Z]{2}([-_][A-Z\d]{1,3})?$/i;

/**
 * The groups that a key may name beside countries. `EU` holds the parts of member states that have a
 * code of their own and in which its law applies, too (TFEU, articles 349 and 355).
 */
export const GROUPS: Readonly<Record<'EU' | 'EEA', string>> = {
  EU:
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK' +
    ' AX GF GP MF MQ RE YT',
  EEA: 'EU IS LI NO',
};

/**
 * Where a visitor is, from whatever was said, as ISO 3166 writes it: in capitals, with a hyphen, `GB`
 * and `GR`. Null if it is no region.
 */
export const regionCode = (given: unknown): string | null =>
  isText(given) && CODE.test(given)
    ? given.toUpperCase().replace('_', '-').replace(/^UK\b/, 'GB').replace(/^EL\b/, 'GR')
    : null;

/** A key of `regions`: a region, a group or `*`; null if it is none. */
export const regionKey = (key: string): string | null =>
  /^(EEA|\*)$/i.test(key) ? key.toUpperCase() : regionCode(key);

/** What covers a region, the most specific first: itself, its country, its groups, `*`. */
export function coversOf(region: string): string[] {
  const covers = [region];
  if (region.includes('-')) covers.push(region.slice(0, 2));
  for (const [group, members] of Object.entries(GROUPS)) {
    if (covers.some((code) => members.split(' ').includes(code))) covers.push(group);
  }
  return [...covers, '*'];
}
