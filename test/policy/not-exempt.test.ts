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

describe('statistics that are exempt', () => {
  const kept = (duration: unknown, exempt = 'statistics'): string[] =>
    check({ category: 'analytics', exempt, cookies: ['_a', { name: '_b', duration }] });

  it('are told of where a cookie lasts longer than 13 months', () => {
    expect(kept('2 years')).toEqual([
      'askfirst: "services.own.cookies" has "_b" for "2 years": where statistics are exempt, as in France, a cookie of theirs may last 13 months and no longer, so shorten it, or leave "exempt" out.',
    ]);
  });

  it.each(['14 months', '57 weeks', '396 days', '2 years', '9505 hours'])(
    'are told of with %s',
    (duration) => {
      expect(kept(duration)).toHaveLength(1);
    },
  );

  it.each(['13 months', '56 weeks', '395 days', '1 year', '9480 hours', '1 second', 'session'])(
    'are left in peace with %s',
    (duration) => {
      expect(kept(duration)).toEqual([]);
    },
  );

  it.each([
    [undefined],
    [null],
    [7],
    [{}],
    [{ toString: 1 }],
    ['zwei Jahre'],
    ['for 2 years'],
    ['2 years or so'],
  ])('are left in peace with %j, which nobody can read', (duration) => {
    expect(kept(duration)).toEqual([]);
  });

  it('are what it is about, and nothing else', () => {
    expect(kept('2 years', 'appearance')).toEqual([]);
    expect(
      check({ category: 'analytics', cookies: [{ name: '_b', duration: '2 years' }] }),
    ).toEqual([]);
    for (const cookies of [7, null, [null], { name: '_b' }])
      expect(
        check({ category: 'analytics', exempt: 'statistics', cookies }).filter((text) =>
          text.includes('13 months'),
        ),
      ).toEqual([]);
  });

  it('are told of for each such cookie, in a list or alone', () => {
    const cookies = ['_a', '_b'].map((name) => ({ name, duration: '3 years' }));
    const own = { category: 'analytics', exempt: 'statistics' };
    expect(check({ ...own, cookies })).toHaveLength(2);
    expect(check({ ...own, cookies: cookies[0] })).toHaveLength(1);
  });
});
