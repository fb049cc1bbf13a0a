/** What a config says of signals in words: names, with options where they need any. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkConfig } from '../../src/debug';
import { SIGNALS, USUAL } from '../../src/config/check-signals';
import * as signals from '../../src/signals';
import { tellNamed } from '../../src/signals/by-name';
import { createTeller } from '../../src/signals/teller';
import type { Config, Consent, ConsentEvents, Signal, SignalByName, State } from '../../src/types';
import { page, stateOf, VISITS } from './visits';

/** A consent object that can only change. */
function visitor(state: State): { consent: Consent; change: (next: State) => void } {
  const listeners = new Set<(detail: ConsentEvents['change']) => void>();
  const on = (_: 'change', fn: (detail: ConsentEvents['change']) => void): (() => void) => {
    listeners.add(fn);
    return () => listeners.delete(fn);
  };
  const change = (next: State): void =>
    listeners.forEach((fn) => fn({ state: next, granted: [], withdrawn: [] }));
  return { consent: { state, on } as unknown as Consent, change };
}

describe('a signal by name', () => {
  it('is told what holds when its file has come, and what changes after that', () => {
    const { consent, change } = visitor(stateOf('analytics'));
    const stop = tellNamed(consent, 'matomo');
    change(stateOf(''));
    stop();
    change(stateOf('analytics'));
    expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven'], ['forgetConsentGiven']]);
  });

  it('takes its options from the same object', () => {
    tellNamed(visitor(stateOf('own')).consent, { name: 'matomo', cookiesOnly: true, for: 'own' });
    expect(page._paq).toEqual([['requireCookieConsent'], ['setCookieConsentGiven']]);
  });

  it.each(['nobody', 'constructor', '__proto__', '', 7, null, {}, { name: 'nobody' }, []])(
    'that is none, %j, is refused with the names that there are',
    (entry) => {
      const tell = (): unknown => tellNamed(visitor(stateOf('')).consent, entry as SignalByName);
      const names = Object.keys(signals).join(', ');
      expect(tell).toThrow(` is not known; name one of ${names}, or pass an object`);
    },
  );

  it('cannot be google, whose default has to be there before any tag', () => {
    const tell = (): unknown => tellNamed(visitor(stateOf('')).consent, 'google');
    expect(tell).toThrow('signals: "google" has to be there at once');
  });
});

describe('a signal by name that goes by what the site does not have', () => {
  const heard = (entry: SignalByName): unknown[] => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    tellNamed(visitor(stateOf('', {}, 'own')).consent, entry);
    return error.mock.calls.flat();
  };
  it.each([
    { name: 'meta', for: 'marketting' },
    { name: 'clarity', ads: 'ads' },
    { name: 'hubspot', map: { analytics: 'statistics', functionality: 'own' } },
    { name: 'matomo', for: 'own/nobody nobody/none' },
    { name: 'matomo', for: '' },
  ])('is told all the same, and %j said in one sentence', (entry) => {
    const config = { services: { own: 'analytics' }, signals: [entry] };
    const said = heard(entry);
    expect(said).toEqual(checkConfig(config));
    expect(said).toEqual([
      expect.stringMatching(
        /^askfirst: "signals\.\w+\.[\w.]+" cannot be ".*" and counts as a no: name categories or services of the site\.$/,
      ),
    ]);
  });

  it('says nothing of what there is', () => {
    expect(heard({ name: 'meta', for: 'marketing own nobody/own necessary' })).toEqual([]);
    expect(heard('matomo')).toEqual([]);
  });
});

describe('what tells the vendors', () => {
  const named = (): Signal => ({ name: 'mine', start: () => log.push('start') });
  let log: string[] = [];
  const tellAll = (...given: (Signal | SignalByName)[]): void => {
    log = [];
    const leave = (entry: SignalByName): unknown => log.push(`left ${JSON.stringify(entry)}`);
    createTeller(given, { mine: named }, leave)((signal) => signal.start?.(VISITS.first![0]!));
  };

  it('uses what is at hand and leaves the rest to a file', () => {
    tellAll('mine', 'other', { name: 'mine' }, { name: 'other', for: 'analytics' });
    expect(log).toEqual([
      'left "other"',
      'left {"name":"other","for":"analytics"}',
      'start',
      'start',
    ]);
  });

  it.each(['"__proto__"', '"valueOf"', '"constructor"', '{"name":"__proto__"}', '{"name":{}}'])(
    'leaves a name that every object has, or none at all, to that file, too: %s',
    (entry) => {
      tellAll(JSON.parse(entry) as SignalByName);
      expect(log).toEqual([`left ${entry}`]);
    },
  );

  it('takes an object that tells as it is, whatever its name', () => {
    tellAll({ name: 'mine', start: () => log.push('own') });
    expect(log).toEqual(['own']);
  });

  it('goes on after one that throws', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const bad = (): void => {
      throw new Error('bad');
    };
    tellAll({ name: 'bad', start: bad }, 'mine');
    expect(log).toEqual(['start']);
    error.mockRestore();
  });
});

/** What each can be told, by its type. */
const OPTIONS = {
  adsense: { for: true },
  amplitude: { for: true, sdk: true },
  clarity: { for: true, ads: true },
  dataLayer: { event: true, dataLayer: true },
  google: { map: true, wait: true, first: true, dataLayer: true },
  googleAnalytics: { for: true, ids: true },
  hubspot: { map: true },
  matomo: { for: true, cookiesOnly: true },
  meta: { for: true },
  mixpanel: { for: true, sdk: true },
  piano: { for: true },
  pinterest: { for: true },
  posthog: { for: true, sdk: true },
  shopify: { map: true },
  tiktok: { for: true },
  uet: { for: true },
  wordpress: { map: true },
  zaraz: { map: true },
} satisfies {
  [Name in keyof typeof signals]: Record<
    keyof NonNullable<Parameters<(typeof signals)[Name]>[0]>,
    true
  >;
};

describe('the check of a config', () => {
  it('knows every signal that there is', () => {
    expect(SIGNALS).toEqual(Object.keys(signals).sort());
    for (const [name, make] of Object.entries(signals)) {
      expect(make({ ids: ['G-1'], map: {} }).name).toBe(name);
    }
  });

  it.each([
    [['google', 'clarity']],
    [[{ name: 'matomo', cookiesOnly: true }]],
    [[{ name: 'mine', start: () => undefined }]],
    ['google'],
  ])('has nothing against %j', (given) => {
    expect(checkConfig({ signals: given as never })).toEqual([]);
  });

  it.each([['gogle'], [{ name: 'gogle' }], [{}], [7]])('names the mistake in %j', (given) => {
    const [problem, ...others] = checkConfig({ signals: [given as never] });
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^askfirst: "signals" cannot be .*: name one of the signals, or pass an object/,
    );
  });

  /** A signal that needs nothing more, and then one thing of those it may have. */
  const NEEDED: Readonly<Record<string, object>> = {
    googleAnalytics: { ids: ['G-1'] },
    zaraz: { map: { qWer: 'analytics' } },
  };
  const said = (name: string, options: object = {}, config: Config = {}): string[] =>
    checkConfig({ ...config, signals: [{ name, ...NEEDED[name], ...options }] });

  it.each(Object.entries(OPTIONS))(
    'knows what can be said to %s, and nothing else',
    (name, keys) => {
      for (const key of Object.keys(keys))
        expect(said(name, { [key]: undefined }).join()).not.toContain('no option');
      const names = Object.keys(keys).join('", "');
      const verb = Object.keys(keys).length > 1 ? 'are' : 'is';
      expect(said(name, { waitForUpdate: 500 })).toEqual([
        `askfirst: "signals.${name}.waitForUpdate" cannot be 500 and is left out: no option has this name; there ${verb} "${names}".`,
      ]);
    },
  );

  it.each([
    ['googleAnalytics', { ids: 7 }, 'signals.googleAnalytics.ids', '["G-1A2B3C4D5E"]'],
    ['googleAnalytics', { ids: [] }, 'signals.googleAnalytics.ids', '["G-1A2B3C4D5E"]'],
    ['googleAnalytics', { ids: ['G-1', ''] }, 'signals.googleAnalytics.ids', '["G-1A2B3C4D5E"]'],
    ['googleAnalytics', { ids: undefined }, 'signals.googleAnalytics.ids', '["G-1A2B3C4D5E"]'],
    ['zaraz', { map: undefined }, 'signals.zaraz.map', 'an object'],
    ['google', { map: 'analytics' }, 'signals.google.map', 'an object'],
    ['google', { map: { ad_storage: 'ads' } }, 'signals.google.map.ad_storage', 'categories'],
    // it takes one name for each
    ['google', { map: { ad_storage: 'analytics marketing' } }, 'signals.google.map.ad_storage', ''],
    ['zaraz', { map: { qWer: 'stats' } }, 'signals.zaraz.map.qWer', 'categories'],
    ['shopify', { map: { analytics: 5 } }, 'signals.shopify.map.analytics', 'categories'],
    ['meta', { for: ['marketing'] }, 'signals.meta.for', 'categories'],
    ['meta', { for: 'marketing stats' }, 'signals.meta.for', 'categories'],
  ])('finds what is wrong in %s with %j', (name, options, path, fix) => {
    const [problem, ...others] = said(name, options);
    expect(others).toEqual([]);
    expect(problem).toMatch(`askfirst: "${path}" cannot be `);
    expect(problem).toContain(fix);
  });

  it('takes one id as a text, and several names', () => {
    expect(said('googleAnalytics', { ids: 'G-1', for: 'analytics marketing' })).toEqual([]);
  });

  it.each([
    ['google', 'map', 'ad_storage'],
    ['hubspot', 'map', 'analytics'],
    ['shopify', 'map', 'analytics'],
    ['wordpress', 'map', 'statistics'],
    ['meta', 'for', ''],
    ['clarity', 'for', ''],
    ['googleAnalytics', 'for', ''],
  ])('advises where none of the names that %s goes by is the site’s', (name, option, key) => {
    const config: Config = { categories: ['statistics', 'ads'] };
    expect(said(name, {}, config)).toEqual([
      expect.stringMatching(
        new RegExp(`^askfirst: "signals\\.${name}\\.${option}" is \\[".*none of them.*never`),
      ),
    ]);
    const own = key ? { [key]: 'statistics' } : 'statistics';
    expect(said(name, { [option]: own }, config)).toEqual([]);
  });

  it('has no advice where a name is there, be it a service of the catalogue, or none is needed', () => {
    const config: Config = { categories: ['ads'], services: { 'meta-pixel': 'ads' } };
    expect(said('meta', {}, config)).toEqual([]);
    expect(said('google', {}, { categories: ['analytics'] })).toEqual([]);
    expect(said('dataLayer', {}, config)).toEqual([]);
  });

  it('knows by which names each goes', () => {
    for (const [name, names] of Object.entries(USUAL)) {
      const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const source = readFileSync(`src/signals/${file}.ts`, 'utf8');
      const found = source.matchAll(/'((?:[a-z-]+\/)?(?:functional|analytics|marketing))'/g);
      const all = [...new Set([...found].map(([, one = '']) => one))].sort();
      expect([name, names.split(' ').sort().filter(Boolean)]).toEqual([name, all]);
    }
  });
});
