/** What is found wrong with the signals of a config. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import { SIGNALS, USUAL } from '../../src/config/check-signals';
import * as signals from '../../src/signals';
import type { Config } from '../../src/types';

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
    [
      'google',
      { first: ['set', 'url_passthrough', true] },
      'signals.google.first',
      'list of calls',
    ],
    ['google', { first: null }, 'signals.google.first', 'list of calls'],
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
    const ads = { name: 'ads', sale: true };
    const config: Config = { categories: [ads], services: { 'meta-pixel': 'ads' } };
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
