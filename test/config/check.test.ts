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
      services: { counter: 'analytics', ads2: { category: 'ads', cookies: ['ad_*'] } },
      model: 'opt-out',
      region: 'DE',
      pages: ['/', '!/pay'],
      policy: { revision: 2, updated: '2026-11-22' },
      cookie: { name: 'choice', days: 30 },
      ui: { layout: 'bar', position: 'top-end', scheme: 'dark', trigger: false, heading: 3 },
      texts: { accept: 'Yes' },
      locale: 'de',
    };
    expect(checkConfig(config)).toEqual([]);
    expect(checkConfig({})).toEqual([]);
  });

  it.each([
    [
      'a privacy link that runs code',
      { site: { privacyUrl: 'javascript:alert(1)' } },
      'site.privacyUrl',
    ],
    ['the same in the flat form', { privacyUrl: ' javascript:alert(1)' }, 'site.privacyUrl'],
    ['a controller’s link', { site: { controller: { url: 'data:,x' } } }, 'site.controller.url'],
    ['a name that is no text', { site: { name: 5 } }, 'site.name'],
    ['a site that is no object', { site: 'Huts' }, 'site'],
    ['a cookie that is no object', { cookie: 'askfirst' }, 'cookie'],
    ['a revision below zero', { policy: { revision: -1 } }, 'policy.revision'],
    ['a revision as text', { policy: { revision: '2' } }, 'policy.revision'],
    ['a revision too long for the cookie', { policy: { revision: 1e9 } }, 'policy.revision'],
    ['a layout that is none', { ui: { layout: 'popup' } }, 'ui.layout'],
    ['a position that is none', { ui: { position: 'left' } }, 'ui.position'],
    ['a scheme that is none', { ui: { scheme: 'sepia' } }, 'ui.scheme'],
    ['a trigger that is neither', { ui: { trigger: 'no' } }, 'ui.trigger'],
    ['a heading too deep', { ui: { heading: 7 } }, 'ui.heading'],
    ['an option that there is not', { catagories: [] }, 'catagories'],
    ['a mistake that the widget finds itself', { model: 'optin' }, 'model'],
  ])('finds %s', (_, config, path) => {
    const texts = checkConfig(config as Config);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`"${path}" cannot be`);
    expect(texts[0]).toMatch(/^askfirst: [^\n]+\.$/);
  });
});
