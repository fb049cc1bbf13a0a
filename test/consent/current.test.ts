import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { MISTAKEN } from '../../src/config/kinds';
import { REJECT, type Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { currentAnswer } from '../../src/consent/current';

const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 22) / 1000;
const DAYS = 182;

const answer = (over: Partial<Answer> = {}): Answer => ({
  time: NOW - DAY,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['analytics'],
  denied: ['marketing'],
  ...over,
});
const current = (values: string[], now = NOW) => currentAnswer(values, DAYS, 0, now);
const holds = (over: Partial<Answer>, now = NOW): boolean =>
  current([encode(answer(over))], now) !== null;

describe('the answer in force', () => {
  it('is none without a value', () => {
    expect(current([])).toBeNull();
  });

  it('is the newest, in whatever order the values are listed', () => {
    const old = encode(
      answer({ time: NOW - 30 * DAY, granted: ['analytics', 'marketing'], denied: [] }),
    );
    const fresh = answer({ time: NOW - DAY, granted: [], denied: ['analytics', 'marketing'] });
    expect(current([old, encode(fresh)])).toEqual(fresh);
    expect(current([encode(fresh), old])).toEqual(fresh);
    expect(current(['', 'rubbish', encode(fresh), old, '{}'])).toEqual(fresh);
  });

  it('is never made of two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOW - 400 * DAY, max: NOW + 3 * DAY })), (times) => {
        const values = times.map((time) => encode(answer({ time })));
        const result = current(values);
        if (result) expect(values).toContain(encode(result));
      }),
    );
  });

  it('lasts the days set and not a second longer', () => {
    expect(holds({ time: NOW - DAYS * DAY + 1 })).toBe(true);
    expect(holds({ time: NOW - DAYS * DAY })).toBe(false);
    expect(holds({ time: NOW - 1000 * DAY })).toBe(false);
  });

  it('is not from more than a day ahead', () => {
    expect(holds({ time: NOW + DAY })).toBe(true);
    expect(holds({ time: NOW + DAY + 1 })).toBe(false);
  });

  it('holds on where the clock is set back by less than a day, and waits where by more', () => {
    const given = { time: NOW };
    expect(holds(given, NOW - DAY + 60)).toBe(true);
    expect(holds(given, NOW - DAY - 60)).toBe(false);
    expect(holds(given, NOW + 60)).toBe(true);
  });

  it('ends by the clock as it is then, whatever it was in between', () => {
    const given = { time: NOW };
    const end = NOW + DAYS * DAY;
    expect([holds(given, end - 1), holds(given, end), holds(given, end - 1)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('that denies more wins where two are of the same second', () => {
    const yes = encode(answer({ granted: ['analytics', 'marketing'], denied: [] }));
    const no = answer({ granted: [], denied: ['analytics', 'marketing'] });
    expect(current([yes, encode(no)])).toEqual(no);
    expect(current([encode(no), yes])).toEqual(no);
  });

  it('to a mistaken revision holds while that is the policy’s, and not for a sound one', () => {
    const given = encode(answer({ revision: MISTAKEN }));
    const under = (policy: number) => currentAnswer([given], DAYS, policy, NOW);
    expect(under(MISTAKEN)).not.toBeNull();
    expect(under(2)).toBeNull();
    expect(under(20261123)).toBeNull();
  });

  it('is of any revision: what an older one is worth is for the state to say', () => {
    const given = answer({ revision: 1 });
    expect(current([encode(given)])).toEqual(given);
  });

  it('falls back to an older one when the newest is void', () => {
    const valid = answer({ time: NOW - 5 * DAY });
    expect(current([encode(answer({ time: NOW + 9 * DAY })), encode(valid)])).toEqual(valid);
  });

  it('is the constant reject wherever it is found', () => {
    const yes = encode(answer({ time: NOW + DAY }));
    expect(current(['reject'])).toBe(REJECT);
    expect(current([yes, 'reject'])).toBe(REJECT);
    expect(current(['reject', yes])).toBe(REJECT);
  });
});
