import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/consent/answer';
import type { ImportTool } from '../../src/types';
import { DAY, type Left, NOW, read } from './read';
import { GIVEN } from './samples';

const since = '2026-10-01';

describe('answers of several tools', () => {
  const cookiebot = (isYes: boolean, time: number): string =>
    `{necessary:true,preferences:false,statistics:true,marketing:${isYes},method:'explicit',utc:${time * 1000}}`;
  const c15t = (time: number): string =>
    `c.necessary:1,c.measurement:1,c.marketing:1,i.t:${time * 1000}`;
  const old = NOW - 30 * DAY;
  const both: ImportTool[][] = [
    ['cookiebot', 'c15t'],
    ['c15t', 'cookiebot'],
  ];
  const readAll = (from: readonly ImportTool[], cookies: Left['cookies'] = {}): Answer | null =>
    read('cookiebot', { cookies }, { from, since });

  it.each(both)(
    'a refusal holds against the yes of another, whichever is named first',
    (...from) => {
      for (const [refused, granted] of [
        [GIVEN, old],
        [old, GIVEN],
      ] as const) {
        const answer = readAll(from, {
          c15t: c15t(granted),
          CookieConsent: cookiebot(false, refused),
        });
        expect(answer).toMatchObject({ granted: ['analytics'], time: old });
        expect(answer?.denied).toEqual(['functional', 'marketing']);
      }
    },
  );

  it.each(both)('what all of them grant is granted, of the oldest date', (...from) => {
    const cookies = { c15t: c15t(GIVEN), CookieConsent: cookiebot(true, old) };
    expect(readAll(from, cookies)).toMatchObject({
      granted: ['analytics', 'marketing'],
      time: old,
    });
  });

  it.each(both)('where one of them is broken, no other is taken for it', (...from) => {
    const whole = cookiebot(false, GIVEN);
    const broken = [whole.slice(0, -1), cookiebot(false, NOW + DAY), '', '0', [whole, 'x']];
    for (const CookieConsent of broken) {
      expect(readAll(from, { c15t: c15t(old), CookieConsent })).toBeNull();
    }
  });

  it.each(['1970-01-01T00:00:00.000Z', 'x', ''])(
    'a date that cannot be is a broken one: %s',
    (date) => {
      const cookies = {
        c15t: c15t(old),
        OptanonConsent: 'groups=C0002%3A0&AwaitingReconsent=false',
        OptanonAlertBoxClosed: date,
      };
      expect(readAll(['onetrust', 'c15t'], cookies)).toBeNull();
    },
  );

  it.each(both)('one that is missing, or has ended, says nothing about the other', (...from) => {
    const granted = ['analytics', 'marketing'];
    expect(readAll(from, { c15t: c15t(old) })?.granted).toEqual(granted);
    const ended = cookiebot(false, NOW - 200 * DAY);
    expect(readAll(from, { c15t: c15t(old), CookieConsent: ended })?.granted).toEqual(granted);
    expect(readAll(from)).toBeNull();
  });

  it.each<[ImportTool, Left]>([
    ['osano', { cookies: { cookieconsent_status: 'deny' } }],
    ['silktide', { local: { 'stcm.hasConsented': '1', 'stcm.consent.marketing': 'false' } }],
  ])(
    'a refusal without a date may be of yesterday, and holds: %s',
    (undated, { cookies, local = {} }) => {
      const left = { cookies: { ...cookies, c15t: c15t(old) }, local };
      for (const from of [
        [undated, 'c15t'],
        ['c15t', undated],
      ] as ImportTool[][]) {
        expect(read(undated, left, { from })).toBeNull();
      }
      expect(read('c15t', left)?.granted).toEqual(['analytics', 'marketing']);
    },
  );

  it.each([['klaro'], ['c15t']] as const)(
    'a yes without a meaning here is not passed over for another tool’s: %s',
    (first) => {
      const from: ImportTool[] = first === 'klaro' ? ['klaro', 'c15t'] : ['c15t', 'klaro'];
      const cookies = { klaro: encodeURIComponent('{"our-counter":true}'), c15t: c15t(GIVEN) };
      expect(readAll(from, cookies)).toBeNull();
    },
  );

  it.each([
    ['c15t', 'orestbida'],
    ['orestbida', 'c15t'],
  ] as ImportTool[][])(
    'a later answer that ended early by the word of its tool is asked for again, not outdone by an older yes',
    (...from) => {
      const given = NOW - 40 * DAY;
      const cc_cookie = JSON.stringify({
        categories: ['necessary'],
        services: { necessary: [], analytics: [] },
        consentTimestamp: new Date(given * 1000).toISOString(),
        lastConsentTimestamp: new Date(given * 1000).toISOString(),
        expirationTime: (given + 30 * DAY) * 1000,
      });
      const left = (time: number): Left => ({
        local: { cc_cookie },
        cookies: { c15t: c15t(time) },
      });
      expect(read('c15t', left(given - 60 * DAY), { from })).toBeNull();
      // what was said after it counts
      expect(read('c15t', left(given + DAY), { from })?.time).toBe(given + DAY);
    },
  );

  it('an answer of which only the date is left may have been a refusal', () => {
    const cookies = {
      OptanonAlertBoxClosed: new Date(GIVEN * 1000).toISOString(),
      c15t: c15t(old),
    };
    expect(readAll(['onetrust', 'c15t'], cookies)).toBeNull();
  });

  it('a tool that nobody knows may have had a refusal', () => {
    const from = ['cookie-bot', 'c15t'] as ImportTool[];
    expect(readAll(from, { c15t: c15t(old) })).toBeNull();
  });
});
