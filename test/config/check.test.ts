import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import type { Config } from '../../src/types';

describe('the check', () => {
  it('finds nothing in a config that is right', () => {
    const config: Config = {
      site: {
        name: 'Huts',
        privacyUrl: '/privacy',
        controller: { name: 'Huts Ltd', email: 'a@b.example', url: 'https://b.example' },
      },
      categories: ['analytics', { name: 'ads', title: 'Ads', sale: false }],
      services: {
        counter: 'analytics',
        own: { category: 'analytics', exempt: 'statistics', sale: false },
        ads2: { category: 'ads', cookies: ['ad_*'], databases: ['my base'] },
        video: { category: 'ads', frame: { host: 'quiet.example:8080', query: { dnt: '1' } } },
        film: { category: 'ads', frame: { host: 'quiet.example' } },
        look: { category: 'analytics', hosts: ['look.example', 'localhost', 'LÖÖK.example.'] },
        shape: { category: 'analytics', exempt: 'appearance' },
        cart: { category: 'analytics', storage: ['my cart'] },
      },
      model: 'opt-out',
      region: 'DE',
      regions: { EEA: 'opt-in', uk: 'auto', 'us-ca': 'opt-out', AU: 'notice', '*': 'auto' },
      regionTimeout: 500,
      minor: true,
      dnt: true,
      gpc: 'reject',
      acknowledgeLegalRisk: false,
      record: { endpoint: '/consent', send: () => 1, history: 0 },
      import: {
        from: ['klaro', 'osano'],
        name: 'choice',
        map: { stats: 'analytics', films: ['video', 'own'], none: [] },
        since: '2026-01-31',
        revision: 2,
        remove: true,
        markup: false,
      },
      pages: ['/', '!/pay'],
      policy: { revision: 2, updated: '2026-11-22' },
      cookie: { name: 'choice', days: 30, domain: 'auto', formerNames: ['old', 'older'] },
      ui: { layout: 'bar', position: 'top-end', scheme: 'dark', trigger: false, heading: 3 },
      texts: { accept: 'Yes' },
      locale: 'de',
      reload: 'never',
      scriptTimeout: 2000,
    };
    expect(checkConfig(config)).toEqual([]);
    expect(checkConfig({ regions: 'auto' })).toEqual([]);
    expect(checkConfig({})).toEqual([]);
    expect(checkConfig()).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a privacy link that runs code',
      { site: { privacyUrl: 'javascript:alert(1)' } },
      'site.privacyUrl',
    ],
    ['the same in the flat form', { privacyUrl: ' javascript:alert(1)' }, 'privacyUrl'],
    ['a controller’s link', { site: { controller: { url: 'data:,x' } } }, 'site.controller.url'],
    ['a name that is no text', { site: { name: 5 } }, 'site.name'],
    ['days that are no number', { cookie: { days: null } }, 'cookie.days'],
    ['a revision that is no number', { policy: { revision: true } }, 'policy.revision'],
    ['half a day', { cookie: { days: 1.5 } }, 'cookie.days'],
    ['a site that is no object', { site: 'Huts' }, 'site'],
    ['a cookie that is no object', { cookie: 'askfirst' }, 'cookie'],
    ['a revision below zero', { policy: { revision: -1 } }, 'policy.revision'],
    ['half a revision', { policy: { revision: 1.5 } }, 'policy.revision'],
    ['a script’s time that is none', { scriptTimeout: 'soon' }, 'scriptTimeout'],
    ['a guard that is no object', { guard: true }, 'guard'],
    ['a revision too long for the cookie', { policy: { revision: 1e9 } }, 'policy.revision'],
    ['a layout that is none', { ui: { layout: 'popup' } }, 'ui.layout'],
    ['a position that is none', { ui: { position: 'left' } }, 'ui.position'],
    ['a scheme that is none', { ui: { scheme: 'sepia' } }, 'ui.scheme'],
    ['a trigger that is neither', { ui: { trigger: 'no' } }, 'ui.trigger'],
    ['a heading too deep', { ui: { heading: 7 } }, 'ui.heading'],
    ['a reload that is none', { reload: true }, 'reload'],
    [
      'a database by a pattern for all',
      { services: { ads: { category: 'marketing', databases: ['*'] } } },
      'services.ads.databases',
    ],
    [
      'a frame that is a text',
      { services: { v: { category: 'functional', frame: 'v.example' } } },
      'services.v.frame',
    ],
    [
      'a frame’s host that is an address',
      { services: { v: { category: 'functional', frame: { host: 'https://v.example/' } } } },
      'services.v.frame.host',
    ],
    [
      'a frame’s query that is no text',
      { services: { v: { category: 'functional', frame: { query: { dnt: 1 } } } } },
      'services.v.frame.query',
    ],
    ['a region that is none', { region: 'Germany' }, 'region'],
    ['regions that are one', { regions: 'DE' }, 'regions'],
    ['a list of regions', { regions: ['DE'] }, 'regions'],
    ['a region’s model that is none', { regions: { CH: 'optout' } }, 'regions.CH'],
    ['a region’s model that is nothing', { regions: { '*': null } }, 'regions.*'],
    ['a region that is there twice', { regions: { GB: 'opt-in', UK: 'opt-out' } }, 'regions.UK'],
    ['no time for a region', { regionTimeout: 0 }, 'regionTimeout'],
    ['too much time for a region', { regionTimeout: 10_001 }, 'regionTimeout'],
    ['minors that are neither', { minor: 'yes' }, 'minor'],
    ['a Do Not Track that is neither', { dnt: 1 }, 'dnt'],
    ['a yes by Global Privacy Control', { gpc: 'accept' }, 'gpc'],
    ['a risk that is neither', { acknowledgeLegalRisk: 'true' }, 'acknowledgeLegalRisk'],
    ['a record that is an address', { record: '/consent' }, 'record'],
    ['an endpoint without https', { record: { endpoint: 'http://a.example' } }, 'record.endpoint'],
    ['an endpoint at another host', { record: { endpoint: '//a.example' } }, 'record.endpoint'],
    ['the same by a backslash', { record: { endpoint: '/\\a.example' } }, 'record.endpoint'],
    ['the same by a tab', { record: { endpoint: '/\t/a.example' } }, 'record.endpoint'],
    ['an endpoint that runs code', { record: { endpoint: 'javascript:x' } }, 'record.endpoint'],
    ['an endpoint that is nothing', { record: { endpoint: '' } }, 'record.endpoint'],
    ['a way to send that is no function', { record: { send: 'fetch' } }, 'record.send'],
    ['an import that is a name', { import: 'klaro' }, 'import'],
    ['a tool that nobody knows', { import: { from: 'consentful' } }, 'import.from'],
    ['one of two', { import: { from: ['klaro', 'clario'] } }, 'import.from'],
    ['a table from nothing to a number', { import: { map: { stats: 1 } } }, 'import.map'],
    ['a date that is none', { import: { since: '2026-13-01' } }, 'import.since'],
    ['a removal that is neither', { import: { remove: 'yes' } }, 'import.remove'],
    ['a revision before the first', { import: { revision: -1 } }, 'import.revision'],
    ['a name that would end a cookie', { import: { name: 'a;b' } }, 'import.name'],
    ['a misspelt part of an import', { import: { form: 'klaro' } }, 'import.form'],
    [
      'a host before its address',
      {
        services: { v: { category: 'functional', frame: { host: 'at v.example' } } },
      },
      'services.v.frame.host',
    ],
    [
      'a query of which one is no text',
      {
        services: { v: { category: 'functional', frame: { query: { dnt: 1, rel: '0' } } } },
      },
      'services.v.frame.query',
    ],
    [
      'former names of which one is none',
      { cookie: { formerNames: ['old', 'a;b'] } },
      'cookie.formerNames',
    ],
    ['days that are a gap', { cookie: { days: ' ' } }, 'cookie.days'],
    ['a revision that is a gap', { policy: { revision: ' ' } }, 'policy.revision'],
    ['a history that is an empty text', { record: { history: '' } }, 'record.history'],
    ['an id that is a category', { services: { analytics: 'marketing' } }, 'services'],
    [
      'a storage key by a pattern for all',
      {
        services: { ads: { category: 'marketing', storage: ['*'] } },
      },
      'services.ads.storage',
    ],
    ['a model in words', { model: 'ask' }, 'model'],
    ['a history too long', { record: { history: 101 } }, 'record.history'],
    [
      'former names that are no list',
      { cookie: { formerNames: { old: 1 } } },
      'cookie.formerNames',
    ],
    ['a misspelt part of an option', { policy: { revison: 2 } }, 'policy.revison'],
    ['a misspelt endpoint', { record: { Endpoint: '/consent' } }, 'record.Endpoint'],
    ['pages that are no list', { pages: { home: '/' } }, 'pages'],
    ['pages without their slash', { pages: ['about'] }, 'pages'],
    ['pages with commas', { pages: '/, /about' }, 'pages'],
    ['a former name that is none', { cookie: { formerNames: ['a;b'] } }, 'cookie.formerNames'],
    [
      'a category’s sale that is neither',
      { categories: { ads: { sale: 'yes' } } },
      'categories.ads.sale',
    ],
    [
      'a service’s sale that is neither',
      { services: { ads: { category: 'marketing', sale: 0 } } },
      'services.ads.sale',
    ],
    [
      'an exemption that is none',
      { services: { stats: { category: 'analytics', exempt: true } } },
      'services.stats.exempt',
    ],
    ['an option that there is not', { catagories: [] }, 'catagories'],
    ['a mistake that the widget finds itself', { model: 'optin' }, 'model'],
    ['a misspelt part of the site', { site: { privacyURL: '/privacy' } }, 'site.privacyURL'],
    [
      'a misspelt part of who runs it',
      { site: { controller: { mail: 'a@b.example' } } },
      'site.controller.mail',
    ],
    ['who runs it as a text', { site: { controller: 'Huts Ltd' } }, 'site.controller'],
    ['a misspelt part of the looks', { ui: { layuot: 'bar' } }, 'ui.layuot'],
    [
      'a misspelt part of a category',
      { categories: [{ name: 'ads', titel: 'Ads' }] },
      'categories.0.titel',
    ],
    [
      'a misspelt part of a service',
      { services: { stats: { category: 'analytics', host: 'stats.example' } } },
      'services.stats.host',
    ],
    [
      'another one',
      { services: { stats: { category: 'analytics', cookie: ['_s'] } } },
      'services.stats.cookie',
    ],
    [
      'a misspelt part of a frame',
      { services: { v: { category: 'functional', frame: { hots: 'v.example' } } } },
      'services.v.frame.hots',
    ],
    ...[
      'https://stats.example/',
      'stats.example/a',
      '*.stats.example',
      'stats.example:8080',
      '',
      7,
    ].map((host): [string, object, string] => [
      `a host that is none, ${JSON.stringify(host)},`,
      { services: { stats: { category: 'analytics', hosts: ['stats.example', host] } } },
      'services.stats.hosts',
    ]),
    [
      'a table from another tool’s names to what the site does not have',
      { import: { map: { stats: ['analytics', 'statistics'], all: 'marketing' } } },
      'import.map.stats',
    ],
  ])('finds %s', (_, config, path) => {
    const texts = checkConfig(config);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`"${path}" cannot be`);
    expect(texts[0]).toMatch(/^askfirst: [^\n]+\.$/);
  });
});
