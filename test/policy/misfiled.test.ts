import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import type { Config } from '../../src/types';

const services = (given: unknown): string[] => checkConfig({ services: given } as Config);

describe('a service that is called necessary', () => {
  it('and is known as analytics, is told where it belongs', () => {
    expect(services({ 'google-analytics': 'necessary' })).toEqual([
      'askfirst: "services.google-analytics.category" is "necessary": Google Analytics is known to need consent, and necessary is what the visitor asked for and cannot be had without, so use "analytics".',
    ]);
  });

  it.each([
    ['a cookie', { cookies: ['_fbp'] }, 'Meta Pixel'],
    ['a cookie in a row', { cookies: [{ name: '_fbp' }] }, 'Meta Pixel'],
    ['a beginning of cookie names', { cookies: '_fbp*' }, 'Meta Pixel'],
    ['a storage key', { storage: ['twk_token_*'] }, 'tawk.to'],
    ['a host', { hosts: ['script.hotjar.com'] }, 'Hotjar'],
    ['a host as the catalogue has it', { hosts: 'hotjar.com' }, 'Hotjar'],
  ])('is known by %s', (_, known, name) => {
    const found = services({ shop: { category: 'necessary', ...known } });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`: ${name} is known to need consent`);
  });

  it('is known by its id first, whatever its cookies are like', () => {
    for (const [id, cookie, name] of [
      ['hotjar', '_fbp', 'Hotjar'],
      ['meta-pixel', '_hjSession_*', 'Meta Pixel'],
    ] as const)
      expect(services({ [id]: { category: 'necessary', cookies: [cookie] } })).toEqual([
        expect.stringContaining(`: ${name} is known to need consent`),
      ]);
  });

  it.each([
    ['is known as necessary', { stripe: 'necessary' }],
    [
      'is nobody’s',
      { basket: { category: 'necessary', cookies: ['basket'], hosts: ['a.example'] } },
    ],
    [
      'has a cookie that necessary ones have, too',
      { x: { category: 'necessary', cookies: ['__cf_bm'] } },
    ],
    ['is in another category', { 'google-analytics': 'analytics' }],
    ['has a host that only ends alike', { x: { category: 'necessary', hosts: ['myhotjar.com'] } }],
    [
      'is of no kind that there is',
      { x: { category: 'necessary', cookies: 7, hosts: [null, 'a.example'] } },
    ],
  ])('is left in peace where it %s', (_, given) => {
    expect(services(given).filter((text) => text.includes('need consent'))).toEqual([]);
  });
});

describe('a service in another category that is required', () => {
  const told = (category: object, service: unknown = 'essential'): string[] =>
    checkConfig({
      categories: [{ name: 'essential', ...category }],
      services: { 'google-analytics': service },
    } as Config);

  it('is told of like one that is called necessary', () => {
    expect(told({ required: true })).toEqual([
      'askfirst: "services.google-analytics.category" is "essential", which is required: Google Analytics is known to need consent, and required is what the visitor asked for and cannot be had without, so use a category that is not.',
    ]);
  });

  it('is told of by its cookies, too', () => {
    const config = { categories: { own: { required: true } } };
    const services = { count: { category: 'own', cookies: ['_ga'] } };
    expect(checkConfig({ ...config, services })).toEqual([
      expect.stringContaining('"services.count.category" is "own", which is required'),
    ]);
  });

  it('is told of where it is the one that the catalogue knows', () => {
    const categories = [{ name: 'analytics', required: true }];
    expect(checkConfig({ categories, services: { 'google-analytics': 'analytics' } })).toEqual([
      expect.stringContaining('is "analytics", which is required'),
    ]);
  });

  it('is left in peace where the category can be refused', () => {
    for (const required of [false, undefined, 'true', 1]) expect(told({ required })).toEqual([]);
  });
});
