import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/config/resolve';
import type { Answer } from '../../src/consent/answer';
import { isTrace } from '../../src/import/imported';
import type { ImportConfig, ImportTool, Settings } from '../../src/types';
import { DAY, type Left, NOW, read } from './read';
import { GIVEN } from './samples';

const since = '2026-11-01';
const klaroYes: Left = { cookies: { klaro: '{"analytics":true}' } };

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
});

describe('copies of one answer', () => {
  const later = NOW - 2 * DAY;
  const ours = { functional: [], analytics: [], marketing: [] };
  const copy = (
    categories: string[],
    time: number,
    end: number,
    services = ours as object,
  ): string =>
    JSON.stringify({
      categories,
      services,
      consentTimestamp: new Date(time * 1000),
      expirationTime: end * 1000,
    });
  const readCopies = (cc_cookie: string[], config = {}): Answer | null =>
    read('orestbida', { cookies: { cc_cookie } }, {}, config);
  const bothWays = ([one, two]: [string, string]): string[][] => [
    [one, two],
    [two, one],
  ];

  it('grant what all of them grant, of the oldest date', () => {
    for (const copies of bothWays([
      copy(['analytics', 'marketing'], GIVEN, NOW + DAY),
      copy(['analytics', 'functional'], later, NOW + DAY),
    ])) {
      expect(readCopies(copies)).toMatchObject({ granted: ['analytics'], time: later });
    }
  });

  it('hold as long as one of them does, and grant what the ended ones grant, too', () => {
    const ended = copy(['analytics'], later, NOW);
    const whole = copy(['analytics', 'marketing'], GIVEN, NOW + 1);
    for (const copies of bothWays([whole, ended])) {
      expect(readCopies(copies)).toMatchObject({ granted: ['analytics'], time: GIVEN });
    }
    expect(readCopies([ended, copy(['analytics'], GIVEN, NOW)])).toBeNull();
  });

  it.each<ImportTool[]>([
    ['orestbida', 'c15t'],
    ['c15t', 'orestbida'],
  ])('refuse against another tool’s yes, whatever else has ended: %s, %s', (...from) => {
    const refused = copy([], GIVEN, NOW + DAY);
    const ended = copy(['analytics'], NOW - 200 * DAY, NOW + DAY);
    const c15t = `c.measurement:1,i.t:${later * 1000}`;
    for (const cc_cookie of bothWays([refused, ended])) {
      const answer = read('c15t', { cookies: { c15t, cc_cookie } }, { from });
      expect(answer).toMatchObject({ granted: [], time: later });
    }
  });

  it('say nothing of what one of them may have refused without its name', () => {
    const second = JSON.stringify({
      categories: ['statistics'],
      consent_date: new Date(later * 1000),
    });
    const first = copy(['statistics'], GIVEN, NOW + DAY, { statistics: [] });
    for (const copies of bothWays([first, second])) expect(readCopies(copies)).toBeNull();
    expect(readCopies([first])?.granted).toEqual(['analytics']);
  });

  it('of tools without dates are as old as those can be', () => {
    const klaro = ['{"analytics":true,"marketing":true}', '{"analytics":true}'];
    const answer = read('klaro', { cookies: { klaro } });
    expect(answer).toMatchObject({ granted: ['analytics'], time: NOW - 120 * DAY });
  });

  it('are too many names for an answer at more than 500', () => {
    const yes = (count: number, from = 100): string =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: count }, (_, at) => [from + at, true])),
      );
    const left = (count: number): Left => ({
      cookies: { klaro: [yes(250), yes(count - 250, 350)] },
    });
    const map = { 100: [], 101: 'analytics' };
    expect(read('klaro', left(500), { map })?.granted).toEqual([]);
    expect(read('klaro', left(501), { map })).toBeNull();
  });
});

describe('an answer to the day', () => {
  const c15t = (time: number): Left => ({
    cookies: { c15t: `c.measurement:1,i.t:${time * 1000}` },
  });

  it('may be of this second, and is none from the next', () => {
    expect(read('c15t', c15t(NOW))?.time).toBe(NOW);
    expect(read('c15t', c15t(NOW + 1))).toBeNull();
  });

  it('has its last second before the site would ask again', () => {
    expect(read('c15t', c15t(NOW - 182 * DAY + 1))?.granted).toEqual(['analytics']);
    expect(read('c15t', c15t(NOW - 182 * DAY))).toBeNull();
  });
});

describe('an answer that names', () => {
  const klaro = (map: object): Left => ({ cookies: { klaro: JSON.stringify(map) } });
  const categories = { shop: { required: true }, analytics: {}, marketing: {} };

  it('nothing that is known here, and says yes to none, is a refusal', () => {
    expect(read('klaro', klaro({ 'our-counter': false }))?.granted).toEqual([]);
    expect(read('klaro', klaro({ security: true, 'our-counter': false }))?.granted).toEqual([]);
  });

  it('what needs no consent here says nothing about the rest', () => {
    expect(read('klaro', klaro({ shop: true }), {}, { categories })?.granted).toEqual([]);
    expect(
      read('klaro', klaro({ shop: true, 'our-counter': true }), {}, { categories }),
    ).toBeNull();
    expect(read('klaro', klaro({ necessary: true, 'our-counter': true }))).toBeNull();
  });

  it('services in one of two categories that stand for ours leaves our other services refused', () => {
    const cc_cookie = JSON.stringify({
      categories: ['ads', 'social'],
      services: { ads: [], social: ['vimeo'] },
      consentTimestamp: new Date(GIVEN * 1000),
      expirationTime: (NOW + DAY) * 1000,
    });
    const given = { map: { ads: 'marketing', social: 'marketing' } };
    const config = { services: { vimeo: 'marketing', youtube: 'marketing' } };
    expect(read('orestbida', { cookies: { cc_cookie } }, given, config)?.granted).toEqual([
      'marketing',
      'vimeo:marketing',
    ]);
  });
});

describe('what a tool has left', () => {
  const settingsFor = (given: ImportConfig | undefined): Settings =>
    resolve({ ...(given && { import: given }) }, ['en'], ['en'], () => undefined);

  it.each<[ImportTool, string[]]>([
    ['c15t', ['c15t', 'privacy-consent-storage']],
    ['cookiebot', ['CookieConsent']],
    ['cookieyes', ['cookieyes-consent']],
    ['klaro', ['klaro']],
    ['onetrust', ['OptanonConsent', 'OptanonAlertBoxClosed']],
    ['orejime', ['eu-consent', 'orejime']],
    ['orestbida', ['cc_cookie']],
    ['osano', ['cookieconsent_status']],
    [
      'silktide',
      [
        'silktideCookieBanner_InitialChoice',
        'silktideCookieChoice_ads',
        'stcm.hasConsented',
        'stcm.consent.ads',
      ],
    ],
    ['tarteaucitron', ['tarteaucitron']],
  ])('is told from what is another’s: %s', (from, traces) => {
    for (const key of traces) {
      expect(isTrace(settingsFor({ from }), key), key).toBe(true);
      expect(isTrace(settingsFor({ from: ['klaro', from] }), key), key).toBe(true);
      for (const other of [`${key} or so`, `x${key}`, '', 'theme']) {
        expect(isTrace(settingsFor({ from }), other), other).toBe(false);
      }
    }
  });

  it('goes by the name that the site gave it', () => {
    expect(isTrace(settingsFor({ from: 'klaro', name: 'mine' }), 'mine')).toBe(true);
    expect(isTrace(settingsFor({ from: 'klaro', name: 'mine' }), 'klaro')).toBe(false);
    const silktide = settingsFor({ from: 'silktide', name: 'shop' });
    expect(isTrace(silktide, 'stcm.shop.consent.ads')).toBe(true);
    expect(isTrace(silktide, 'stcm.consent.ads')).toBe(false);
  });

  it('is nothing where the site names no tool, or none that there is', () => {
    expect(isTrace(settingsFor(undefined), 'klaro')).toBe(false);
    expect(isTrace(settingsFor({}), 'klaro')).toBe(false);
    expect(isTrace(settingsFor({ from: ['toString'] as never }), 'klaro')).toBe(false);
    expect(read('toString' as 'klaro', klaroYes)).toBeNull();
    expect(read('klaro', klaroYes, { from: undefined as never })).toBeNull();
  });
});
