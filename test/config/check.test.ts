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
      categories: ['analytics', { name: 'ads', title: 'Ads' }],
      services: {
        counter: 'analytics',
        ads2: { category: 'ads', cookies: ['ad_*'], databases: ['my base'] },
        video: { category: 'ads', frame: { host: 'quiet.example', query: { dnt: '1' } } },
      },
      model: 'opt-out',
      region: 'DE',
      pages: ['/', '!/pay'],
      policy: { revision: 2, updated: '2026-11-22' },
      cookie: { name: 'choice', days: 30 },
      ui: { layout: 'bar', position: 'top-end', scheme: 'dark', trigger: false, heading: 3 },
      texts: { accept: 'Yes' },
      locale: 'de',
      reload: 'never',
      scriptTimeout: 2000,
    };
    expect(checkConfig(config)).toEqual([]);
    expect(checkConfig({})).toEqual([]);
    expect(checkConfig()).toEqual([]);
  });

  it('takes whole numbers as the text that an attribute is', () => {
    const config: unknown = {
      policy: { revision: '2' },
      cookie: { days: '30' },
      scriptTimeout: '2000',
    };
    expect(checkConfig(config as Config)).toEqual([]);
  });

  it.each([
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
    ['an option that there is not', { catagories: [] }, 'catagories'],
    ['a mistake that the widget finds itself', { model: 'optin' }, 'model'],
  ])('finds %s', (_, config, path) => {
    const texts = checkConfig(config as Config);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`"${path}" cannot be`);
    expect(texts[0]).toMatch(/^askfirst: [^\n]+\.$/);
  });
});
