import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import { decode, encode, isUnfinished, timeIn, UNFINISHED } from '../../src/consent/codec';
import { divide, namesOf } from '../../src/policy/names';
import type { Method } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const METHODS: Method[] = [
  'accept-all',
  'reject-all',
  'save',
  'close',
  'api',
  'gpc',
  'implied',
  'imported',
];
const NOW = Date.UTC(2026, 10, 22) / 1000;

const name = fc.stringMatching(/^[a-zA-Z0-9][\w-]{0,20}(:[a-z][\w-]{0,9})?$/);
const answers: fc.Arbitrary<Answer> = fc.record({
  time: fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }),
  revision: fc.integer({ min: 0, max: 999_999_999 }),
  signal: fc.boolean(),
  method: fc.constantFrom(...METHODS),
  granted: fc.array(name, { maxLength: 20 }),
  denied: fc.array(name, { maxLength: 20 }),
});

const ALL: Answer = {
  time: NOW,
  revision: 0,
  signal: false,
  method: 'accept-all',
  granted: ['functional', 'analytics', 'marketing'],
  denied: [],
};

describe('the cookie', () => {
  it('gives back every answer that is put into it', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(decode(encode(answer))).toEqual(answer);
      }),
    );
  });

  it('is the same answer with the mark of a removal not finished, in every list of names', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(decode(encode(answer) + UNFINISHED)).toEqual(answer);
        expect(isUnfinished(encode(answer) + UNFINISHED)).toBe(true);
        expect(isUnfinished(encode(answer))).toBe(false);
      }),
    );
    expect(isUnfinished('reject')).toBe(false);
  });

  it('gives back an answer from a clock that begins anew in 1970', () => {
    for (const time of [1, 35, 86_400, 400 * 86_400, 4000 * 86_400]) {
      expect(decode(encode({ ...ALL, time }))).toEqual({ ...ALL, time });
    }
  });

  it('sorts by the time of its answer, whatever else it says', () => {
    const early = encode({ ...ALL, time: NOW - 1, revision: 9 });
    expect(timeIn(early) < timeIn(encode(ALL))).toBe(true);
    expect(timeIn(encode({ ...ALL, revision: 3 }))).toBe(timeIn(encode(ALL)));
  });

  it('needs no percent-encoding', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        // RFC 6265, section 4.1.1, has all of these among its cookie-octets
        expect(encode(answer)).toMatch(/^[\w.:~-]+$/);
        // a server that decodes it all the same gets the same
        expect(decodeURIComponent(encode(answer))).toBe(encode(answer));
      }),
    );
  });

  it('takes at most 64 bytes with its name for the four default categories', () => {
    const asked = namesOf(settingsOf()).filter(({ required }) => !required);
    for (const method of METHODS) {
      for (const isYes of [true, false]) {
        for (const mixed of asked) {
          const lists = divide(asked, ({ name }) => isYes !== (name === mixed.name), 'key');
          const answer = { time: NOW, revision: 35, signal: false, method, ...lists };
          // where something is refused, its removal is not finished
          const mark = answer.denied[0] ? UNFINISHED : '';
          expect(`askfirst=${encode(answer)}${mark}`.length).toBeLessThanOrEqual(64);
        }
      }
    }
  });

  it('tells a server the granted names in one line', () => {
    expect(encode(ALL).split('.')[4]!.split('~')).toEqual(['functional', 'analytics', 'marketing']);
  });

  it('keeps the mark of a signal behind the revision, and reads a value without one', () => {
    expect(encode({ ...ALL, revision: 7, signal: true })).toContain('.7s.');
    expect(decode(encode(ALL).replace('.0.', '.0s.'))).toEqual({ ...ALL, signal: true });
    expect(decode(encode(ALL).replace('.0.', '.0ss.'))).toBeNull();
    expect(decode(encode(ALL).replace('.0.', '.s.'))).toBeNull();
  });

  it('may hold the constant reject, a whole answer', () => {
    expect(decode('reject')).toBe(REJECT);
    expect(REJECT).toMatchObject({ method: 'reject-all', granted: [] });
  });
});

describe('a cookie that somebody else wrote', () => {
  const GOOD = encode(ALL);

  it.each([
    '',
    '1',
    'true',
    'null',
    '{}',
    'accept',
    'accept-all',
    'granted',
    'Reject',
    'reject ',
    '"reject"',
    'reject%20',
    GOOD + '..',
    '.' + GOOD,
    GOOD + ' ',
    ' ' + GOOD,
    GOOD + '\n',
    '"' + GOOD + '"',
    GOOD.replace('1.', '2.'),
    GOOD.replace('1.', '01.'),
    GOOD.split('.').slice(0, 5).join('.'),
    '1.-1.0.save.analytics.',
    '1.NaN.0.save.analytics.',
    '1.0.0.save.analytics.',
    '1..0.save.analytics.',
    '1.t5q8zk..save.analytics.',
    '1.t5q8zk.-1.save.analytics.',
    '1.t5q8zk.0..analytics.',
    '1.t5q8zk.0.save.analytics%7Emarketing.',
    '1.t5q8zk.0.save.*.',
    '1.zzzzzzzzzzzz.0.save.analytics.',
    encodeURIComponent('{"granted":["analytics"]}'),
    '['.repeat(5000),
    GOOD + UNFINISHED + ' ',
    'reject' + UNFINISHED,
  ])('is no answer: %j', (value) => {
    expect(decode(value)).toBeNull();
  });

  it('never throws and grants only by the exact form, in 10,000 tries', () => {
    const edit = fc.tuple(fc.nat(70), fc.nat(3), fc.string({ unit: 'binary', maxLength: 4 }));
    const mutated = fc
      .tuple(answers, fc.array(edit, { minLength: 1, maxLength: 3 }))
      .map(([answer, edits]) =>
        edits.reduce(
          (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
          encode(answer),
        ),
      );
    const form = /^1\.[\da-z]{6,7}\.\d{1,9}s?\.[a-z-]+\.[\w:~-]*\.[\w:~-]*$/;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), mutated), (value) => {
        const answer = decode(value);
        if (value === 'reject') return;
        if (!form.test(value)) expect(answer).toBeNull();
        for (const granted of answer?.granted ?? []) {
          expect(value.replaceAll('~-', ':').split('.')[4]!.split('~')).toContain(granted);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('does not take long over a huge one', () => {
    // a pattern that backtracks would not come back from this within the test's time
    expect(decode('1.' + 'a-'.repeat(500_000))).toBeNull();
    expect(decode('1.t5q8zk.0.' + 'a-~'.repeat(500_000) + '!')).toBeNull();
  });
});
