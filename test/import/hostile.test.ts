import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportTool } from '../../src/types';
import { DAY, type Left, NOW, read } from './read';
import { DIVIDED, GIVEN, SAMPLES } from './samples';

const since = '2026-11-01';
const TOOLS = [...new Set(Object.values(SAMPLES).map(({ from }) => from))];
const grantsOf = (from: ImportTool, left: Left): readonly string[] =>
  read(from, left, { since })?.granted ?? [];

/** The same with each text changed. */
const changed = (left: Left, change: (text: string) => string): Left =>
  JSON.parse(JSON.stringify(left), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  ) as Left;

/** What somebody may put into a value to have it read otherwise; no letter and no digit of a yes. */
const INSERT = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      ';',
      '!',
      '=',
      '&',
      '%',
      '%22',
      '%00',
      '%3A',
      '%2C',
    ],
    ...[
      '__proto__',
      '"__proto__":{"marketing":true},',
      'constructor',
      'null',
      '\\',
      '\0',
      '\u202e',
      '\n',
    ],
  ),
  fc.string({ unit: fc.constantFrom('/', '*', '~', '|', '(', ')', '😀', '�', ' ') }),
);

describe.each(Object.entries(SAMPLES))('a value of %s', (_, { from, left, granted }) => {
  it('grants nothing more, whatever is put in, left out, cut off or repeated', () => {
    const edits = fc.array(fc.tuple(fc.nat(600), fc.nat(40), INSERT), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, fc.nat(3), (list, repeat) => {
        const broken = changed(left, (text) =>
          list
            .reduce((now, [at, length, insert]) => {
              const from = at % (now.length + 1);
              return now.slice(0, from) + insert + now.slice(from + length);
            }, text)
            .repeat(repeat),
        );
        for (const name of grantsOf(from, broken)) expect(granted).toContain(name);
      }),
      { numRuns: 400 },
    );
  });

  it('grants nothing when it is longer than a cookie can be', () => {
    const long = changed(left, (text) => text.padEnd(5000, text.includes('{') ? ' ' : '!x=true'));
    // a key that is only there says little, at any length
    if (from !== 'silktide') expect(read(from, long, { since })).toBeNull();
    expect(grantsOf(from, long).every((name) => granted.includes(name))).toBe(true);
  });

  it('grants nothing from the future, nor when it is too old', () => {
    const at = (time: number): Left =>
      changed(left, (text) =>
        text
          .replaceAll(String(GIVEN * 1000), String(time * 1000))
          .replaceAll(new Date(GIVEN * 1000).toISOString(), new Date(time * 1000).toISOString())
          .replaceAll(
            encodeURIComponent(new Date(GIVEN * 1000).toISOString()),
            encodeURIComponent(new Date(time * 1000).toISOString()),
          ),
      );
    const isDated = JSON.stringify(at(NOW)) !== JSON.stringify(left);
    for (const time of [NOW + 60, NOW + 400 * DAY, NOW - 183 * DAY, 0, -1]) {
      if (isDated) expect(read(from, at(time), {})).toBeNull();
    }
    for (const day of ['2026-11-23', '2999-01-01', '2025-11-01', 'soon', '']) {
      if (!isDated) expect(read(from, left, { since: day })?.time ?? 0).toBeLessThanOrEqual(NOW);
    }
    if (isDated) expect(read(from, at(NOW - 1), {})?.granted).toEqual(granted);
  });
});

describe.each(Object.entries({ ...SAMPLES, ...DIVIDED }))('a value of %s', (_, sample) => {
  const { from, left, granted, services = {} } = sample;

  it('grants what it says as a whole, and nothing more when it is cut off at any place', () => {
    const cut = (at: number): readonly string[] =>
      read(
        from,
        changed(left, (text) => text.slice(0, at)),
        { since },
        { services },
      )?.granted ?? [];
    expect(cut(Infinity)).toEqual(granted);
    const longest = Math.max(
      ...Object.values({ ...left.cookies, ...left.local })
        .map(String)
        .map(({ length }) => length),
    );
    for (let at = 0; at < longest; at++) {
      for (const name of cut(at)) expect(granted, `cut at ${at}`).toContain(name);
    }
  });
});

describe('an answer of orestbida’s version 3', () => {
  const { left, granted, services = {} } = DIVIDED['orestbida, version 3, service by service']!;
  const value = String(left.cookies!.cc_cookie);
  const bag = JSON.parse(decodeURIComponent(value)) as Record<string, unknown>;

  it.each(Object.keys(bag))('is not taken for one of version 2 when `%s` is misspelt', (key) => {
    const cc_cookie = value.replace(`%22${key}%22`, `%22${key}x%22`);
    expect(cc_cookie).not.toBe(value);
    const found = read('orestbida', { cookies: { cc_cookie } }, {}, { services })?.granted ?? [];
    for (const name of found) expect(granted).toContain(name);
  });

  it('is none when a category with a yes is not listed with its services', () => {
    const cc_cookie = value.replace('%22marketing%22%3A', '%22marketinx%22%3A');
    expect(cc_cookie).not.toBe(value);
    expect(read('orestbida', { cookies: { cc_cookie } }, {}, { services })).toBeNull();
  });

  it('does not count again once it has ended, misspelt or not', () => {
    const ended = value.replace(/(expirationTime%22%3A)\d+/, `$1${(NOW - 60) * 1000}`);
    for (const cc_cookie of [ended, ended.replace('consentTimestamp', 'consentTimestanp')]) {
      expect(read('orestbida', { cookies: { cc_cookie } }, {}, { services })).toBeNull();
    }
  });
});

describe('any text at all', () => {
  const names = ['cc_cookie', 'klaro', 'tarteaucitron', 'c15t', 'eu-consent', 'CookieConsent'];
  const more = [
    'OptanonConsent',
    'OptanonAlertBoxClosed',
    'cookieyes-consent',
    'stcm.hasConsented',
  ];
  const KEYS = [...names, ...more, 'silktideCookieBanner_InitialChoice', 'cookieconsent_status'];
  const everywhere = (value: string): Left => {
    const all = Object.fromEntries(KEYS.map((key) => [key, value]));
    return { cookies: all, local: all };
  };

  it.each(TOOLS)('grants nothing in the name of %s', (from) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.webUrl()), (text) => {
        expect(grantsOf(from, everywhere(text))).toEqual([]);
      }),
    );
  });

  it.each(TOOLS)('grants nothing to %s as JSON without a yes in its own form', (from) => {
    const key = fc.constantFrom(
      ...[
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'marketing',
        'analytics',
        'consents',
      ],
      ...[
        'categories',
        'services',
        'consentTimestamp',
        'expirationTime',
        'consentInfo',
        'time',
        'level',
      ],
    );
    // what others may take for a yes
    const value = fc.constantFrom('true', 'yes', 1, 0, null, [], {}, [['analytics']], {
      marketing: 1,
    });
    const bag = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value)));
    fc.assert(
      fc.property(bag, fc.boolean(), (map, isEncoded) => {
        const text = JSON.stringify(map);
        const left = everywhere(isEncoded ? encodeURIComponent(text) : text);
        expect(grantsOf(from, left)).toEqual([]);
      }),
    );
  });

  it('leaves the prototype of objects as it is', () => {
    const text = '{"__proto__":{"marketing":true},"constructor":true,"analytics":true}';
    const left = { cookies: { klaro: encodeURIComponent(text) } };
    expect(grantsOf('klaro', left)).toEqual([]);
    expect(
      grantsOf('klaro', { cookies: { klaro: '{"__proto__":true,"analytics":true}' } }),
    ).toEqual(['analytics']);
    expect(({} as { marketing?: unknown }).marketing).toBeUndefined();
  });
});
