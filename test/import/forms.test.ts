import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/import/tools';
import type { ImportTool } from '../../src/types';
import { DAY, type Left, NOW, sourceOf } from './read';
import { GIVEN } from './samples';

const MS = GIVEN * 1000;
const ISO = new Date(MS).toISOString();
const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

/** What the reader of a tool makes of each copy. */
const readAll = (from: ImportTool, left: Left, name?: string): unknown[] =>
  TOOLS[from]
    .read(sourceOf(left), name)
    .map((one) => one && { ...one, answers: Object.fromEntries(one.answers) });

/** The same of one cookie. */
const readOne = (from: ImportTool, key: string, value: string): unknown =>
  readAll(from, { cookies: { [key]: value } })[0];

describe('a value of c15t', () => {
  const read = (value: string): unknown => readOne('c15t', 'c15t', value);
  const bag = (more: object): string =>
    JSON.stringify({ consents: { marketing: true }, consentInfo: { time: MS }, ...more });
  const said = {
    answers: {
      necessary: false,
      functionality: false,
      experience: false,
      measurement: false,
      marketing: true,
    },
    time: GIVEN,
  };

  it('is read in both of its forms', () => {
    expect(read(`c.marketing:1,i.t:${MS}`)).toEqual(said);
    expect(read(bag({}))).toEqual(said);
    expect(readAll('c15t', { local: { 'privacy-consent-storage': bag({}) } })).toEqual([said]);
  });

  it.each([
    ['has no date', 'c.marketing:1'],
    ['has a date with a digit too few', `c.marketing:1,i.t:${MS / 10}`],
    ['has a date with a digit too many', `c.marketing:1,i.t:${MS}0`],
    ['has a date below nought', `c.marketing:1,i.t:-${MS}`],
    ['says something twice', `c.marketing:0,c.marketing:1,i.t:${MS}`],
    ['has something else at its end', `c.marketing:1,i.t:${MS},;`],
    ['cannot be decoded', `c.marketing:1,i.t:${MS},%`],
    ['has no date in its JSON', bag({ consentInfo: {} })],
    ['has a text for a date in its JSON', bag({ consentInfo: { time: String(MS) } })],
    ['has an endless date in its JSON', bag({}).replace(String(MS), '1e999')],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});

describe('a value of Cookiebot', () => {
  const whole = `{necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',utc:${MS}}`;
  const read = (value: string): unknown => readOne('cookiebot', 'CookieConsent', value);

  it('is read with all its categories', () => {
    expect(read(whole)).toEqual({
      answers: { necessary: true, preferences: false, statistics: true, marketing: false },
      time: GIVEN,
    });
  });

  it.each([
    ['lacks a category', 'preferences:false,', ''],
    ['has a category without yes or no', 'preferences:false', "preferences:'true'"],
    ['says something twice', '{', '{statistics:false,'],
    ['has no date', `,utc:${MS}`, ''],
    ['has a date with a digit too many', String(MS), `${MS}0`],
    ['has a date below nought', String(MS), `-${MS}`],
    ['does not say how it came', "method:'explicit',", ''],
    ['has something else at its end', '}', '};'],
    ['cannot be decoded', '}', '%'],
  ])('is none when it %s', (_, old, changed) => {
    expect(read(whole.replace(old, changed))).toBeNull();
  });
});

describe('a value of CookieYes', () => {
  const whole = 'consent:yes,action:yes,necessary:yes,analytics:yes';
  const read = (value: string): unknown => readOne('cookieyes', 'cookieyes-consent', value);
  const answers = {
    necessary: true,
    functional: false,
    analytics: true,
    performance: false,
    advertisement: false,
    other: false,
  };

  it('is read with the categories that it lacks, as refused', () => {
    expect(read(whole)).toEqual({ answers, time: null });
  });

  it('refuses everything where consent as a whole was refused', () => {
    expect(read(whole.replace('consent:yes', 'consent:no'))).toEqual({
      answers: { ...answers, necessary: false, analytics: false },
      time: null,
    });
  });

  it.each([
    ['says something twice', `analytics:no,${whole}`],
    ['says it of nobody’s doing', whole.replace('action:yes,', '')],
    ['has something else at its end', `${whole},;`],
    ['cannot be decoded', `${whole}%`],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toBeNull();
  });
});

describe('a value of OneTrust', () => {
  const consent = (groups: string, end = '&hosts='): string => `a=1&groups=${groups}${end}`;
  const read = (value: string, dates: string | string[] = ISO): unknown[] =>
    readAll('onetrust', {
      cookies: { OptanonConsent: value, OptanonAlertBoxClosed: dates },
    });

  it('is read with its groups and the date beside it', () => {
    const answers = { C0001: true, C0002: false };
    expect(read(consent('C0001%3A1%2CC0002%3A0'))).toEqual([{ answers, time: GIVEN }]);
  });

  it('refuses a group that is named twice, once with a no', () => {
    for (const groups of ['C0002%3A0%2CC0002%3A1', 'C0002%3A1%2CC0002%3A0']) {
      expect(read(consent(groups))).toEqual([{ answers: { C0002: false }, time: GIVEN }]);
    }
    expect(read(consent('C0002%3A1%2CC0002%3A1'))).toEqual([
      { answers: { C0002: true }, time: GIVEN },
    ]);
  });

  it('has no date where there are two, for nobody knows which is its own', () => {
    const older = new Date(MS - 1000 * DAY).toISOString();
    const others = [older, 'x'].flatMap((date) => [
      [ISO, date],
      [date, ISO],
    ]);
    for (const dates of others) expect(read(consent('C0002%3A1'), dates)).toEqual([null]);
    expect(read(consent('C0002%3A1'), [ISO, ISO])).toMatchObject([{ time: GIVEN }]);
    expect(read(consent('C0002%3A1'), [])).toEqual([]);
  });

  it.each([
    ['has no groups', 'a=1&hosts='],
    ['has two lists of groups', consent('C0002%3A1', '&groups=C0002%3A0&hosts=')],
    ['may have been cut off in its groups', consent('C0002%3A1', '')],
    ['has groups that cannot be decoded', consent('C0002%3A1%')],
    ['is longer than a cookie can be', consent('C0002%3A1').padEnd(4097, 'x')],
  ])('is none when it %s', (_, value) => {
    expect(read(value)).toEqual([null]);
  });

  it('may be as long as a cookie can be', () => {
    expect(read(consent('C0002%3A1').padEnd(4096, 'x'))).toMatchObject([{ time: GIVEN }]);
  });
});

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

describe('a value of osano’s', () => {
  it('is one word', () => {
    const read = (value: string): unknown => readOne('osano', 'cookieconsent_status', value);
    expect(read('allow')).toEqual({ answers: { allow: true }, time: null });
    expect(read('deny')).toEqual({ answers: { allow: false }, time: null });
    for (const other of ['disallow', 'allowed', 'dismiss', '']) expect(read(other)).toBeNull();
  });
});

describe('a value of tarteaucitron’s', () => {
  const read = (value: string): unknown => readOne('tarteaucitron', 'tarteaucitron', value);

  it('is read service by service; what was said twice, once with a no, is a no', () => {
    const answers = { a: true, b: false, c: false };
    expect(read('!a=true!b=false!c=wait')).toEqual({ answers, time: null });
    expect(read('!a=true!a=true!b=true!b=false!c=wait!c=true')).toEqual({ answers, time: null });
  });

  it('is none when nothing is answered, or when it is longer than a cookie can be', () => {
    const long = (length: number): string =>
      `!${'a'.repeat(100)}=true`.repeat(Math.ceil(length / 106)).slice(-length);
    expect(read('!a=wait!b=wait')).toBeNull();
    expect(read('!a=true;')).toBeNull();
    expect(read(long(106 * 38))).toMatchObject({ time: null });
    expect(read(long(106 * 39))).toBeNull();
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
