import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { currentAnswer } from '../../src/consent/current';

const DAY = 86_400;
const NOW = Date.UTC(2026, 10, 22) / 1000;
const DAYS = 182;

const answer = (over: Partial<Answer> = {}): Answer => ({
  time: NOW - DAY,
  revision: 0,
  method: 'save',
  granted: ['analytics'],
  denied: ['marketing'],
  ...over,
});
const current = (values: string[], revision = 0) => currentAnswer(values, DAYS, revision, NOW);
const holds = (over: Partial<Answer>, revision = 0): boolean =>
  current([encode(answer(over))], revision) !== null;

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

  it('is void when the policy has been raised since', () => {
    expect(holds({ revision: 1 }, 2)).toBe(false);
    expect(holds({ revision: 2 }, 2)).toBe(true);
    expect(holds({ revision: 3 }, 2)).toBe(true);
  });

  it('falls back to an older one when the newest is void', () => {
    const valid = answer({ time: NOW - 5 * DAY });
    expect(current([encode(answer({ time: NOW + 9 * DAY })), encode(valid)])).toEqual(valid);
  });

  it('is the constant reject wherever it is found, at any revision', () => {
    const yes = encode(answer({ time: NOW + DAY }));
    expect(current(['reject'])).toBe(REJECT);
    expect(current([yes, 'reject'])).toBe(REJECT);
    expect(current(['reject', yes])).toBe(REJECT);
    expect(current(['reject'], 7)).toBe(REJECT);
  });
});
