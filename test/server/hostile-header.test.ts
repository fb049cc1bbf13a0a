import fc from '../setup/fast-check';
import { expect, it } from 'vitest';
import { readConsent } from '../../src/server';
import type { Config } from '../../src/types';
import { headers, NOW, regions } from '../consent/headers';

const DAY = 86_400;
const DAYS = 182;
const REVISION = 1;
const SERVICES = { counter: 'analytics', ads: 'marketing' };
const OPTIONAL = ['functional', 'analytics', 'marketing', 'counter', 'ads'];
/** What an answer has to name. */
const KEY: Readonly<Record<string, string>> = {
  counter: 'counter:analytics',
  ads: 'ads:marketing',
};
const SOLD = ['marketing', 'ads'];

// What follows is written from the description of the cookie, and knows nothing of our code.

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** The number that a text in base 36 stands for; -1 if it stands for none. */
function base36(text: string): number {
  let number = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return -1;
    number = number * 36 + digit;
  }
  return number;
}
const only = (letters: string, text: string): boolean =>
  text !== '' && Array.from(text).every((letter) => letters.includes(letter));

interface Grant {
  readonly time: number;
  readonly names: readonly string[];
  readonly isMarked: boolean;
}

/** What a stored value says yes to, if it is well formed and in force; nothing, if that is no act. */
function grantIn(value: string): Grant | null {
  // a service's category stands behind it, after `~-`
  const parts = value.replaceAll('~-', ':').split('.');
  if (parts.length !== 6) return null;
  const [version, time, revision, method, granted, denied] = parts as [string, ...string[]];
  const isMarked = revision!.endsWith('s');
  const number = isMarked ? revision!.slice(0, -1) : revision!;
  const given = time!.length === 6 || time!.length === 7 ? base36(time!) : -1;
  const isInForce = given >= 0 && given <= NOW + DAY && given + DAYS * DAY > NOW;
  const isFormed =
    version === '1' &&
    only(DIGITS.slice(0, 10), number) &&
    number.length <= 9 &&
    only(DIGITS.slice(10) + '-', method!) &&
    [granted!, denied!].every((list) => list === '' || /^[A-Za-z0-9_:~-]+$/.test(list));
  if (!isFormed || !isInForce || Number(number) < REVISION) return null;
  if (method === 'implied') return { time: given, names: [], isMarked };
  const refused = denied!.split('~');
  const names = granted!.split('~').filter((name) => !refused.includes(name));
  return { time: given, names, isMarked };
}

/** The values under the cookie's name; spaces are between two cookies, and nowhere else. */
const valuesIn = (header: string): string[] =>
  header
    .split(';')
    .map((pair, at) => (at ? pair.replace(/^ +/, '') : pair))
    .filter((pair) => pair.startsWith('askfirst='))
    .map((pair) => pair.slice(9));

/** May the law of this place be another than opt-in, under the built-in table? */
const isLenient = (region: unknown): boolean =>
  typeof region === 'string' && ['US', 'CH'].includes(region.slice(0, 2).toUpperCase());

const CONFIGS: readonly Config[] = [
  {},
  { regions: 'auto' },
  { regions: { '*': 'opt-in' }, model: 'opt-out' },
  { regions: { EEA: 'notice', GB: 'notice', BR: 'notice', 'CA-QC': 'notice', '*': 'auto' } },
];

it('grants nothing optional under opt-in unless the latest stored answer says yes to it, in 12,000 tries', () => {
  let granting = 0;
  let withheld = 0;
  fc.assert(
    fc.property(
      headers,
      regions,
      fc.boolean(),
      fc.constantFrom(...CONFIGS),
      (header, region, gpc, base) => {
        const config = { ...base, services: SERVICES, policy: { revision: REVISION } };
        const { state } = readConsent(header, config, { region, gpc, now: NOW * 1000 });
        const isStrict = base.regions === CONFIGS[2]!.regions || !isLenient(region);
        if (isStrict || !base.regions) expect(state.model).toBe('opt-in');
        if (state.model !== 'opt-in') return;
        const values = valuesIn(header);
        const all = values.map(grantIn).filter((grant) => grant !== null);
        const latest = Math.max(...all.map(({ time }) => time));
        const grants = all.filter(({ time }) => time === latest);
        for (const name of OPTIONAL) {
          const covers = ({ names, isMarked }: Grant): boolean =>
            names.includes(KEY[name] ?? name) && (!gpc || isMarked || !SOLD.includes(name));
          const mayBe = grants.some(covers) && !values.includes('reject');
          if (mayBe) granting++;
          else withheld++;
          if (!mayBe) expect([name, state.granted.includes(name)]).toEqual([name, false]);
          // and one alone that covers it is enough
          else if (values.length === 1 && header.startsWith('askfirst='))
            expect(state.granted).toContain(name);
        }
      },
    ),
    { numRuns: 12_000 },
  );
  // both happened often enough to mean something
  expect(Math.min(granting, withheld)).toBeGreaterThan(1000);
});
