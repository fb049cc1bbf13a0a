import { describe, expect, it } from 'vitest';
import { isImport } from '../../src/config/is-import';
import { checkConfig } from '../../src/debug';
import { DAY, NOW, read } from './read';
import { GIVEN, SAMPLES } from './samples';

const since = '2026-11-01';
const SINCE = Date.UTC(2026, 10, 1) / 1000;
const yes = { cookies: { klaro: '{"analytics":true}' } };

describe('the days that another tool kept an answer', () => {
  it.each([1, 0.5, 365, 10_000])('may be %d', (days) => {
    expect(isImport({ days })).toBe(true);
    expect(checkConfig({ import: { days: days } })).toEqual([]);
  });

  it.each([0, -1, NaN, Infinity, '365', null, [365]])('cannot be %j', (days) => {
    expect(isImport({ days })).toBe(false);
    expect(checkConfig({ import: { days: days as number } })).toEqual([
      expect.stringMatching(/^askfirst: "import\.days" cannot be .*: use a number above 0\.$/),
    ]);
  });

  it('say how long ago one without a date may have been given', () => {
    expect(read('klaro', yes, { days: 180 })?.time).toBe(NOW - 180 * DAY);
    expect(read('klaro', yes, { days: 30 })?.time).toBe(NOW - 30 * DAY);
    expect(read('klaro', yes, { days: 0.5 })?.time).toBe(NOW - DAY / 2);
    expect(
      read('osano', { cookies: { cookieconsent_status: 'deny' } }, { days: 181 }),
    ).toMatchObject({ time: NOW - 181 * DAY, granted: [] });
  });

  it('make it one that may be too old, unless the site says since when it has asked', () => {
    for (const days of [182, 365, 10_000]) {
      expect(read('klaro', yes, { days })).toBeNull();
      expect(read('klaro', yes, { days, since })?.time).toBe(SINCE);
      expect(read('klaro', yes, { days, since: '2020-01-01' })).toBeNull();
    }
    expect(read('klaro', yes, { days: 365 }, { cookie: { days: 395 } })?.time).toBe(
      NOW - 365 * DAY,
    );
  });

  it('say nothing of one that never ends, nor of one with a date', () => {
    expect(read('klaro', { local: { klaro: '{"analytics":true}' } }, { days: 30 })).toBeNull();
    for (const version of ['1', '2']) {
      expect(
        read('silktide', SAMPLES[`silktide, version ${version}`]!.left, { days: 30 }),
      ).toBeNull();
    }
    expect(read('cookiebot', SAMPLES.Cookiebot!.left, { days: 365 })?.time).toBe(GIVEN);
  });
});
