import { describe, expect, it } from 'vitest';
import { DAY, type Left, NOW, read } from './read';
import { GIVEN, SAMPLES } from './samples';

const since = '2026-11-01';
const SINCE = Date.UTC(2026, 10, 1) / 1000;
const OPTIONAL = ['functional', 'analytics', 'marketing'];

describe.each(Object.entries(SAMPLES))('an answer of %s', (name, { from, left, granted }) => {
  const hasDate = /orestbida|c15t|Cookiebot|OneTrust/.test(name);

  it('is read with what it grants, what it refuses and its date', () => {
    expect(read(from, left, { since })).toEqual({
      time: hasDate ? GIVEN : SINCE,
      revision: 0,
      signal: false,
      method: 'imported',
      granted,
      denied: OPTIONAL.filter((one) => !granted.includes(one)),
    });
  });

  it('does not count for a later policy, unless the site says so', () => {
    const later = { policy: { revision: 2 } };
    expect(read(from, left, { since }, later)).toBeNull();
    expect(read(from, left, { since, revision: 2 }, later)?.revision).toBe(2);
  });

  it('is none where the tool keeps a second one that is broken', () => {
    const cookies = Object.entries(left.cookies ?? {});
    const broken = Object.fromEntries(cookies.map(([key, value]) => [key, [value, 'x'].flat()]));
    if (cookies[0]) expect(read(from, { cookies: broken }, { since })).toBeNull();
    else expect(read(from, { local: {} }, { since })).toBeNull();
  });

  it('is looked for under the name that the site says, where there is one', () => {
    // OneTrust’s cannot be renamed
    if (from === 'onetrust')
      return void expect(read(from, left, { name: 'x', since })).not.toBeNull();
    return void expect(read(from, left, { name: 'x', since })).toBeNull();
  });
});

const klaro = (map: object): Left => ({
  cookies: { klaro: encodeURIComponent(JSON.stringify(map)) },
});

describe('an answer without a date', () => {
  it('counts as given as long ago as it can be, so that it is not prolonged', () => {
    const { time } = read('klaro', klaro({ analytics: true }))!;
    expect(NOW - time).toBe(120 * DAY);
  });

  it('is none where it may be too old', () => {
    const left = { cookies: { cookieconsent_status: 'allow' } };
    expect(read('osano', left)).toBeNull();
    expect(read('osano', left, {}, { cookie: { days: 395 } })?.granted).toEqual(OPTIONAL);
    expect(read('silktide', SAMPLES['silktide, version 2']!.left)).toBeNull();
  });

  it('is not taken for younger than its cookie can be', () => {
    expect(read('klaro', klaro({ analytics: true }), { since: '2020-01-01' })?.time).toBe(
      NOW - 120 * DAY,
    );
    expect(read('klaro', klaro({ analytics: true }), { since: '2030-01-01' })).toBeNull();
  });

  it('is as old as can be in localStorage, where it never ends, and holds by the site’s word alone', () => {
    const left = { local: { klaro: '{"analytics":true}' } };
    expect(read('klaro', left)).toBeNull();
    expect(read('klaro', left, { since: '2026-11-01' })?.granted).toEqual(['analytics']);
    expect(read('klaro', left, { since: '2020-01-01' })).toBeNull();
  });
});

describe('what it means', () => {
  it.each<[string, object, object, string[]]>([
    ['two names for one of ours need a yes both', { statistics: true, performance: false }, {}, []],
    ['and grant it together', { statistics: true, performance: true }, {}, ['analytics']],
    ['a refusal of everything is one', { analytics: false, ads: false }, {}, []],
    [
      'the site says it otherwise',
      { stats: true, ads: true },
      { stats: 'analytics', ads: [] },
      ['analytics'],
    ],
    [
      'one name may stand for several',
      { all: true },
      { all: ['analytics', 'marketing'] },
      ['analytics', 'marketing', 'youtube:marketing'],
    ],
    [
      'a name of the site’s table that the answer lacks is a no',
      { a: true },
      { a: 'analytics', b: 'analytics' },
      [],
    ],
    ['a name of ours is ours', { youtube: true }, {}, ['youtube:marketing']],
    [
      'a service goes with its category',
      { marketing: true },
      {},
      ['marketing', 'youtube:marketing'],
    ],
    ['but not against what was said of it', { marketing: true, youtube: false }, {}, ['marketing']],
    [
      'nor the category with its service',
      { marketing: false, youtube: true },
      {},
      ['youtube:marketing'],
    ],
    ['a prototype has no say', { constructor: true, analytics: true }, {}, ['analytics']],
  ])('%s', (_, map, table, granted) => {
    const config = { services: { youtube: 'marketing' } };
    const answer = read('klaro', klaro(map), { map: table as Record<string, string> }, config);
    expect(answer?.granted).toEqual(granted);
    expect([...answer!.granted, ...answer!.denied].sort()).toEqual(
      [...OPTIONAL, 'youtube:marketing'].sort(),
    );
  });

  it('is nothing where it says yes to what has no meaning here: then the visitor is asked', () => {
    expect(read('klaro', klaro({ 'our-counter': true }))).toBeNull();
  });

  it('of tarteaucitron’s `analytics` one service: that is what it calls Google Analytics', () => {
    const left = { cookies: { tarteaucitron: '!analytics=true!gtag=true' } };
    const config = { services: { 'google-analytics': 'analytics' } };
    expect(read('tarteaucitron', left, { since }, config)?.granted).toEqual([
      'google-analytics:analytics',
    ]);
    expect(read('tarteaucitron', left, { since })).toBeNull();
  });

  it.each(['Cookiebot', 'OneTrust', 'c15t, the cookie', 'orestbida, version 3'])(
    'is nothing where it is older than the site says that answers can be: %s',
    (name) => {
      const { from, left } = SAMPLES[name]!;
      const given = new Date(GIVEN * 1000).toISOString().slice(0, 10);
      expect(read(from, left, { since: given })?.time).toBe(GIVEN);
      const next = new Date((GIVEN + DAY) * 1000).toISOString().slice(0, 10);
      expect(read(from, left, { since: next })).toBeNull();
    },
  );

  it('of orestbida’s version 2 only what has our own names: it does not say what was refused', () => {
    const left = (categories: string[]): Left => ({
      cookies: {
        cc_cookie: JSON.stringify({ categories, consent_date: new Date(GIVEN * 1000) }),
      },
    });
    expect(read('orestbida', left(['necessary', 'statistics']))).toBeNull();
    expect(
      read('orestbida', left(['necessary', 'statistics']), { map: { statistics: 'analytics' } })
        ?.granted,
    ).toEqual(['analytics']);
  });

  it.each<[string, string[], Record<string, string[]>, string[]]>([
    [
      'a service called like a refused category leaves the category refused',
      ['necessary', 'analytics'],
      { necessary: [], marketing: [], analytics: ['marketing'] },
      ['analytics'],
    ],
    [
      'a service in two categories needs a yes to both, the refused one last',
      ['analytics'],
      { analytics: ['youtube'], marketing: ['youtube'] },
      ['analytics'],
    ],
    [
      'and the refused one first',
      ['analytics'],
      { marketing: ['youtube'], analytics: ['youtube'] },
      ['analytics'],
    ],
  ])('of orestbida’s version 3: %s', (_, categories, services, granted) => {
    const consentTimestamp = new Date(GIVEN * 1000);
    const cc_cookie = JSON.stringify({
      categories,
      services,
      consentTimestamp,
      lastConsentTimestamp: consentTimestamp,
      expirationTime: (NOW + DAY) * 1000,
    });
    const config = { services: { youtube: 'marketing' } };
    expect(read('orestbida', { cookies: { cc_cookie } }, {}, config)?.granted).toEqual(granted);
  });

  it('of CookieYes: a category that the cookie lacks is a no, unless the site says it has none', () => {
    const value = 'consentid:a,consent:yes,action:yes,necessary:yes,analytics:yes';
    const left = { cookies: { 'cookieyes-consent': value } };
    expect(read('cookieyes', left, { since })?.granted).toEqual([]);
    expect(read('cookieyes', left, { since, map: { performance: [] } })?.granted).toEqual([
      'analytics',
    ]);
  });

  it.each<[string, Left, 'osano' | 'cookiebot' | 'onetrust' | 'cookieyes' | 'tarteaucitron']>([
    ['a notice that was closed', { cookies: { cookieconsent_status: 'dismiss' } }, 'osano'],
    [
      'a list on which nothing is answered',
      { cookies: { tarteaucitron: '!analytics=wait' } },
      'tarteaucitron',
    ],
    [
      'what Cookiebot only took for said',
      {
        cookies: {
          CookieConsent: String(SAMPLES.Cookiebot!.left.cookies!.CookieConsent).replace(
            'explicit',
            'implied',
          ),
        },
      },
      'cookiebot',
    ],
    [
      'OneTrust’s cookie before an answer',
      { cookies: { OptanonConsent: SAMPLES.OneTrust!.left.cookies!.OptanonConsent! } },
      'onetrust',
    ],
    [
      'CookieYes’ cookie before an answer',
      {
        cookies: {
          'cookieyes-consent': String(
            SAMPLES.CookieYes!.left.cookies!['cookieyes-consent'],
          ).replace('action:yes', 'action:'),
        },
      },
      'cookieyes',
    ],
  ])('is nothing: %s', (_, left, from) => {
    expect(read(from, left, { since })).toBeNull();
  });
});
