import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import * as catalogue from '../../src/services';
import type { Config } from '../../src/types';

const check = (services: unknown, more: object = {}): string[] =>
  checkConfig({ categories: ['analytics', 'advertising'], services, ...more } as Config);

describe('a service that is known to sell or share data', () => {
  it('is told of where no opt-out signal reaches it', () => {
    expect(check({ 'google-ads': 'advertising' }, { regions: 'auto' })).toEqual([
      'askfirst: "services.google-ads.sale" is undefined: Google Ads may sell or share personal data, and a browser’s opt-out signal, as Global Privacy Control, does not switch it off outside of the category "marketing", so say "sale": true of it or of "advertising", or "sale": false if it does neither here.',
    ]);
  });

  it.each([
    ['a cookie', { cookies: ['_fbp'] }, 'Meta Pixel'],
    ['a host', { hosts: ['googleadservices.com'] }, 'Google Ads'],
  ])('is known by %s, too', (_, known, name) => {
    expect(check({ ads: { category: 'advertising', ...known } })).toEqual([
      expect.stringContaining(`"services.ads.sale" is undefined: ${name} may sell`),
    ]);
  });

  it('is known by its id first, whatever its cookies are like', () => {
    const ads = { category: 'advertising', cookies: ['_ga'] };
    expect(check({ 'google-ads': ads })).toHaveLength(1);
  });

  it('is told of where the catalogue says so of a service that is no marketing', () => {
    expect(check({ 'adobe-analytics': 'analytics' })).toHaveLength(1);
    expect(check({ 'adobe-analytics': catalogue.adobeAnalytics })).toEqual([]);
  });

  it.each([
    ['says so itself', { 'google-ads': { category: 'advertising', sale: true } }, {}],
    ['says that it is not so here', { 'google-ads': { category: 'advertising', sale: false } }, {}],
    [
      'has a category that says so',
      { 'google-ads': 'advertising' },
      { categories: [{ name: 'advertising', sale: true }] },
    ],
    [
      'has a category that says that it is not so',
      { 'google-ads': 'advertising' },
      { categories: [{ name: 'advertising', sale: false }] },
    ],
    ['is in marketing', { 'google-ads': 'marketing' }, { categories: ['marketing'] }],
    [
      'is on a site where the signal is a no to everything',
      { 'google-ads': 'advertising' },
      {
        gpc: 'reject',
      },
    ],
    ['is known as another', { 'google-analytics': 'advertising' }, {}],
    [
      'may be one that sells nothing as well',
      { tags: { category: 'advertising', cookies: ['_gcl_au', '_ga'] } },
      {},
    ],
    ['is nobody’s', { shop: { category: 'advertising', cookies: ['basket'] } }, {}],
  ] as const)('is left in peace where it %s', (_, services, more) => {
    expect(check(services, more)).toEqual([]);
  });

  it('is told of once where it is called necessary', () => {
    expect(check({ 'google-ads': 'necessary' })).toEqual([
      expect.stringContaining('is known to need consent'),
    ]);
  });

  it('is none of the catalogue as it is', () => {
    const services = Object.fromEntries(Object.values(catalogue).map((one) => [one.id, one]));
    const told = checkConfig({ services });
    expect(told.filter((text) => text.includes('may sell'))).toEqual([]);
  });
});
