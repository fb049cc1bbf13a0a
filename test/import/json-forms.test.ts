/** How tools write their answers as JSON, and as keys of `localStorage`. */
import { describe, expect, it } from 'vitest';
import { DAY, NOW, readAll, readOne } from './read';
import { GIVEN } from './samples';

const MS = GIVEN * 1000;
const ISO = new Date(MS).toISOString();
const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

describe('a value of orestbida’s', () => {
  const read = (value: object): unknown => readOne('orestbida', 'cc_cookie', encode(value));
  const older = new Date(MS - 1000 * DAY).toISOString();
  const two = { categories: ['analytics'], consent_date: older, last_consent_update: ISO };
  const three = {
    categories: ['analytics', 'marketing'],
    consentTimestamp: older,
    lastConsentTimestamp: ISO,
    expirationTime: (NOW + DAY) * 1000,
    services: { analytics: [], functional: [], marketing: ['vimeo'] },
  };
  const without = <T extends object>(bag: T, ...keys: (keyof T)[]): object =>
    Object.fromEntries(Object.entries(bag).filter(([key]) => !keys.includes(key as keyof T)));

  it('of version 2 says yes only, and when that was changed last', () => {
    const answers = { analytics: true };
    const said = { answers, time: GIVEN, isPartial: true };
    expect(read(two)).toEqual(said);
    expect(read(without(two, 'last_consent_update'))).toEqual({ ...said, time: GIVEN - DAY });
    expect(read(without(two, 'consent_date'))).toEqual(said);
    // before 2.8
    expect(read({ level: ['analytics'] })).toEqual({ ...said, time: null });
  });

  it('of version 3 says yes and no, service by service', () => {
    const said = {
      answers: { analytics: true, functional: false, marketing: true, vimeo: true },
      time: GIVEN,
      end: NOW + DAY,
      itemised: ['marketing'],
    };
    expect(read(three)).toEqual(said);
    expect(read(without(three, 'lastConsentTimestamp'))).toEqual({ ...said, time: GIVEN - DAY });
    expect(read(without(three, 'consentTimestamp'))).toEqual(said);
    expect(read({ ...three, expirationTime: MS })).toEqual({ ...said, end: GIVEN });
  });

  it.each<[string, object]>([
    ['of version 2 names no categories', without(two, 'categories')],
    ['of version 2 has a number among its categories', { ...two, categories: ['analytics', 5] }],
    ['of version 2 has a wrong date', { ...two, last_consent_update: 'x' }],
    ['of version 2 has a wrong first date and no other', { level: ['a'], consent_date: 'x' }],
    ['of version 2 has a wrong last date and no other', { level: ['a'], last_consent_update: '' }],
    ['of version 3 has no services', { ...three, services: null }],
    ['of version 3 has a word for its services', { ...three, services: 'analytics' }],
    ['of version 3 has a word for a list', { ...three, services: { ...three.services, x: 'y' } }],
    ['of version 3 has no date', without(three, 'lastConsentTimestamp', 'consentTimestamp')],
    ['of version 3 has no end', without(three, 'expirationTime')],
    ['of version 3 has a text for its end', { ...three, expirationTime: String(NOW * 1000) }],
    ['of version 3 ends before it began', { ...three, expirationTime: MS - 1000 }],
  ])('is none when that %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});

describe('a date of another tool', () => {
  const timeOf = (date: unknown): unknown =>
    readOne('orestbida', 'cc_cookie', encode({ categories: ['a'], consent_date: date }));

  it('may be of any time zone', () => {
    const zoned = ['2026-11-21T02:30:00+02:30', '2026-11-20T18:30:00.000-05:30'];
    for (const date of [...zoned, '2026-11-21T00:00:00Z']) {
      expect(timeOf(date)).toMatchObject({ time: GIVEN });
    }
  });

  it.each([
    '2026-11-21',
    '2026-11-21T00:00:00',
    'Sat, 21 Nov 2026 00:00:00 GMT',
    'on 2026-11-21T00:00:00Z',
    '2026-11-21T00:00:00Z (or so)',
    '2026-13-21T00:00:00Z',
    MS,
    null,
  ])('is none in any other form: %s', (date) => {
    expect(timeOf(date)).toBeNull();
  });
});

describe('keys of Silktide’s', () => {
  const said = (answers: object): unknown => [{ answers, time: null }];

  it('of version 1 may have a suffix', () => {
    const local = {
      silktideCookieBanner_InitialChoice_shop: '1',
      silktideCookieChoice_analytics_shop: 'true',
      silktideCookieChoice_ads_shop: 'false',
      silktideCookieChoice_shop_ads: 'true',
      silktideCookieChoice_marketing: 'true',
    };
    expect(readAll('silktide', { local }, 'shop')).toEqual(said({ analytics: true, ads: false }));
    expect(readAll('silktide', { local })).toEqual([]);
  });

  it('of version 2 may have a namespace', () => {
    const local = {
      'stcm.shop.hasConsented': '1',
      'stcm.shop.consent.analytics': 'true',
      'stcm.shop.consent.ads': 'yes',
      'stcm.consent.marketing': 'true',
      'stcm.shop.settings.marketing': 'true',
    };
    expect(readAll('silktide', { local }, 'shop')).toEqual(said({ analytics: true, ads: false }));
    expect(readAll('silktide', { local })).toEqual([]);
  });

  it.each([
    ['1', 'silktideCookieBanner_InitialChoice', 'silktideCookieChoice_'],
    ['2', 'stcm.hasConsented', 'stcm.consent.'],
  ])(
    'of version %s are those, and no longer ones, whatever else there is',
    (_, answered, start) => {
      const local = {
        [answered]: '1',
        [`${start}analytics`]: 'true',
        [`x${start}marketing`]: 'true',
        [`${start}marketing or so`]: 'true',
        [`${start}${'m'.repeat(101)}`]: 'true',
        [start]: 'true',
        theme: 'true',
      };
      expect(readAll('silktide', { local })).toEqual(said({ analytics: true }));
    },
  );

  it('are looked for among a thousand, for a page may have filled its storage', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`key${at}`, 'true']));
    const answers = { 'stcm.hasConsented': '1', 'stcm.consent.analytics': 'true' };
    expect(readAll('silktide', { local: { ...answers, ...many } })).toEqual(
      said({ analytics: true }),
    );
    expect(readAll('silktide', { local: { ...many, ...answers } })).toEqual([null]);
  });

  it('are no answer while nobody has given one', () => {
    const local = { 'stcm.hasConsented': '0', 'stcm.consent.analytics': 'true' };
    expect(readAll('silktide', { local })).toEqual([]);
    expect(readAll('silktide', { local: { 'stcm.hasConsented': '1' } })).toEqual([null]);
  });
});

describe('a map of yes and no', () => {
  const read = (value: string): unknown => readOne('klaro', 'klaro', value);

  it.each(['[true]', 'null', '5', '"analytics"', '{}', '{"a":true,"b":1}', '{"a":true', 'true'])(
    'is no other JSON: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('is as long as a cookie can be, and no longer', () => {
    const whole = { answers: { a: true }, time: null };
    expect(read('{"a":true}'.padEnd(4096))).toEqual(whole);
    expect(read('{"a":true}'.padEnd(4097))).toBeNull();
    expect(read('{"a":true}' + '%20'.repeat(1362))).toEqual(whole);
    expect(read('{"a":true}' + '%20'.repeat(1363))).toBeNull();
  });

  it('is read wherever it is, in the order of cookies and `localStorage`', () => {
    const left = { cookies: { klaro: ['{"a":true}', '{"b":true}'] }, local: { klaro: 'x' } };
    expect(readAll('klaro', left)).toEqual([
      { answers: { a: true }, time: null },
      { answers: { b: true }, time: null },
      null,
    ]);
  });

  it('has the name that the site gave it', () => {
    const left = { cookies: { mine: '{"a":true}', klaro: '{"b":true}' } };
    expect(readAll('klaro', left, 'mine')).toEqual([{ answers: { a: true }, time: null }]);
  });
});
