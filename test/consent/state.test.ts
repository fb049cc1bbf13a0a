import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { currentAnswer } from '../../src/consent/current';
import type { State } from '../../src/types';
import { DAY, implied, no, NOW, part, said, stateOf, yes } from './state-of';

/** What the browser holds, by the words that the table has for it. The policy is at revision 3. */
const STORED: Readonly<Record<string, readonly Answer[]>> = {
  nothing: [],
  yes: [yes()],
  no: [no()],
  'yes to a part': [part()],
  'the constant reject': [REJECT],
  'yes, and the constant reject': [yes(), REJECT],
  'yes, after a no': [no({ time: NOW - 9 * DAY }), yes()],
  'no, after a yes': [no(), yes({ time: NOW - 9 * DAY })],
  'yes, in its last second': [yes({ time: NOW - 182 * DAY + 1 })],
  'yes, ended this second': [yes({ time: NOW - 182 * DAY })],
  'no, ended this second': [no({ time: NOW - 182 * DAY })],
  'yes, a day from now': [yes({ time: NOW + DAY })],
  'yes, later than that': [yes({ time: NOW + DAY + 1 })],
  'yes to revision 2': [yes({ revision: 2 })],
  'no to revision 2': [no({ revision: 2 })],
  'yes to a part of revision 2': [part({ revision: 2 })],
  'yes to revision 4': [yes({ revision: 4 })],
  'yes under the signal': [yes({ signal: true })],
  'a part under the signal': [part({ signal: true })],
  'revision 2 under the signal': [yes({ revision: 2, signal: true })],
  implied: [implied()],
  'implied under the signal': [implied({ signal: true })],
  'implied by revision 2': [implied({ revision: 2 })],
  'implied, ended this second': [implied({ time: NOW - 182 * DAY })],
  'saved with analytics presumed': [said(['0analytics'], ['marketing'])],
  'saved with marketing presumed': [said(['0marketing'], ['analytics'])],
  'that, to revision 2': [said(['0analytics'], ['marketing'], { revision: 2 })],
  'yes before marketing was there': [said(['analytics'], [])],
  'no before marketing was there': [said([], ['analytics'])],
  'yes and no to marketing': [said(['analytics', 'marketing'], ['marketing'])],
  'yes to more than there is': [said(['analytics', 'marketing', 'all'], [])],
  'no to what is gone': [said(['analytics', 'marketing'], ['social'])],
};

// The truth table of the product, written out by hand. A: analytics is on. M: marketing is on.
// ?: the visitor is asked. Left without an opt-out signal of the browser, right with one.
const TABLE = `
                               | opt-in  opt-out  notice | opt-in  opt-out  notice
nothing                        | ?       AM?      ?      | ?       A?       ?
yes                            | AM      AM       AM     | A?      A?       A?
no                             | -       -        -      | -       -        -
yes to a part                  | A       A        A      | A       A        A
the constant reject            | -       -        -      | -       -        -
yes, and the constant reject   | -       -        -      | -       -        -
yes, after a no                | AM      AM       AM     | A?      A?       A?
no, after a yes                | -       -        -      | -       -        -
yes, in its last second        | AM      AM       AM     | A?      A?       A?
yes, ended this second         | ?       AM?      ?      | ?       A?       ?
no, ended this second          | ?       AM?      ?      | ?       A?       ?
yes, a day from now            | AM      AM       AM     | A?      A?       A?
yes, later than that           | ?       AM?      ?      | ?       A?       ?
yes to revision 2              | ?       AM?      ?      | ?       A?       ?
no to revision 2               | ?       ?        ?      | ?       ?        ?
yes to a part of revision 2    | ?       A?       ?      | ?       A?       ?
yes to revision 4              | AM      AM       AM     | A?      A?       A?
yes under the signal           | AM      AM       AM     | AM      AM       AM
a part under the signal        | A       A        A      | A       A        A
revision 2 under the signal    | ?       AM?      ?      | ?       A?       ?
implied                        | ?       AM?      AM?    | ?       A?       A?
implied under the signal       | ?       AM?      AM?    | ?       A?       A?
implied by revision 2          | ?       AM?      ?      | ?       A?       ?
implied, ended this second     | ?       AM?      ?      | ?       A?       ?
saved with analytics presumed  | ?       A        A      | ?       A        A
saved with marketing presumed  | ?       M        M      | ?       ?        ?
that, to revision 2            | ?       A?       ?      | ?       A?       ?
yes before marketing was there | A?      AM?      A?     | A?      A?       A?
no before marketing was there  | ?       M?       ?      | ?       ?        ?
yes and no to marketing        | A       A        A      | A       A        A
yes to more than there is      | AM      AM       AM     | A?      A?       A?
no to what is gone             | AM      AM       AM     | A?      A?       A?
`;
const MODELS = ['opt-in', 'opt-out', 'notice'] as const;
const ROWS = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const CELLS = ROWS.flatMap(([name = '', ...sides]) =>
  sides.flatMap((side, at) =>
    side
      .split(/ +/)
      .map((cell, model) => [MODELS[model]!, name, at ? 'a' : 'no', cell, at === 1] as const),
  ),
);

/** A state as the table writes it. */
const written = ({ granted, decided }: State): string =>
  (granted.includes('analytics') ? 'A' : '') +
    (granted.includes('marketing') ? 'M' : '') +
    (decided ? '' : '?') || '-';

const stored = (name: string): Answer | null =>
  currentAnswer(
    STORED[name]!.map((answer) => (answer === REJECT ? 'reject' : encode(answer))),
    182,
    0,
    NOW,
  );

describe('the state', () => {
  it('is written out for everything that may be stored, under every model', () => {
    expect(ROWS.map(([name]) => name)).toEqual(Object.keys(STORED));
    expect(CELLS).toHaveLength(ROWS.length * 6);
  });

  it.each(CELLS)('under %s after "%s" with %s signal is %s', (model, name, _, cell, gpc) => {
    expect(written(stateOf({}, stored(name), { model, gpc }))).toBe(cell);
  });

  it.each(CELLS)(
    'is no other for Do Not Track: %s, "%s", %s signal: %s',
    (model, name, _, cell, dnt) => {
      expect(written(stateOf({}, stored(name), { model, dnt }))).toBe(cell);
    },
  );

  it.each(CELLS)(
    'lists every name once: %s, "%s", %s signal (%s)',
    (model, name, _, _cell, gpc) => {
      const { granted, denied } = stateOf({}, stored(name), { model, gpc });
      expect([...granted, ...denied].sort()).toEqual(['analytics', 'marketing', 'necessary']);
      expect(granted[0]).toBe('necessary');
    },
  );

  it('says how the answer came about, and nothing where none counts', () => {
    expect(stateOf({}, yes()).method).toBe('save');
    expect(stateOf({}, null).method).toBeNull();
    expect(stateOf({}, REJECT).method).toBe('reject-all');
    expect(stateOf({}, implied(), { model: 'notice' }).method).toBe('implied');
  });

  it('carries what it follows from', () => {
    expect(
      stateOf({ locale: 'de' }, null, { model: 'notice', region: 'US-VA', gpc: true }),
    ).toMatchObject({
      model: 'notice',
      region: 'US-VA',
      regionSource: 'callback',
      gpc: true,
      dnt: false,
      signal: true,
      locale: 'de',
      storage: 'cookie',
    });
  });

  it('cannot be changed by whoever gets it, in no part', () => {
    const state = stateOf({}, part()) as unknown as {
      granted: string[];
      denied: string[];
      decided: boolean;
    };
    expect(() => (state.decided = false)).toThrow(TypeError);
    expect(() => state.granted.push('marketing')).toThrow(TypeError);
    expect(() => state.denied.pop()).toThrow(TypeError);
  });
});
