import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import * as catalogue from '../../src/services';
import type { Config } from '../../src/types';

const check = (own: unknown, more: object = {}): string[] =>
  checkConfig({ services: { own }, ...more } as Config);

describe('an exemption', () => {
  it('is told of where it is one of marketing', () => {
    expect(check({ category: 'marketing', exempt: 'statistics' })).toEqual([
      'askfirst: "services.own.exempt" is "statistics": what is in "marketing", or sells or shares data, is not exempt anywhere and waits like everything else, so leave "exempt" out, or use another category if it is neither.',
    ]);
  });

  it.each([
    ['sells nothing there', { category: 'marketing', exempt: 'appearance', sale: false }, {}],
    ['says that it sells', { category: 'analytics', exempt: 'statistics', sale: true }, {}],
    [
      'sells by its category',
      { category: 'ads', exempt: 'statistics' },
      { categories: [{ name: 'ads', sale: true }] },
    ],
  ])('is told of where the service %s', (_, own, more) => {
    expect(check(own, more)).toEqual([expect.stringContaining('"services.own.exempt" is "')]);
  });

  it('is left in peace where it can be one', () => {
    expect(check({ category: 'analytics', exempt: 'statistics' })).toEqual([]);
    expect(check({ category: 'functional', exempt: 'appearance' })).toEqual([]);
    expect(check({ category: 'marketing' })).toEqual([]);
    const services = Object.fromEntries(Object.values(catalogue).map((one) => [one.id, one]));
    expect(checkConfig({ services }).filter((text) => text.includes('exempt'))).toEqual([]);
  });

  it('of no kind that there is, is told of as a mistake alone', () => {
    expect(check({ category: 'marketing', exempt: 'all' })).toEqual([
      expect.stringContaining('"services.own.exempt" cannot be "all"'),
    ]);
  });
});
