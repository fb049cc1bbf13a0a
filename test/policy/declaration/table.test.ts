import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../src/policy/declaration/tree';
import type { Markup } from '../../../src/policy/declaration/markup';
import type { Config, Service } from '../../../src/types';
import { all, knownOf, named, rowsIn, textIn } from './known-of';

const config: Config = {
  site: { name: 'Shop' },
  categories: ['functional', 'analytics', 'marketing'],
  services: {
    stats: {
      category: 'analytics',
      name: 'Stats',
      provider: { name: 'Stats Ltd', url: 'https://stats.example/privacy' },
      purpose: 'Counts visits.',
      cookies: [
        { name: '_st', purpose: 'Tells visitors apart', duration: '2 years' },
        '_st_*',
        { name: 'sid', duration: 'session', httpOnly: true },
        { name: 'uid', party: 'third' },
      ],
      storage: ['st_*'],
      databases: ['stats'],
    },
    map: { category: 'functional', name: 'Map', provider: 'Maps Ltd', purpose: 'Draws maps.' },
    hotjar: 'analytics',
  },
};
const HEADS = ['Name', 'Provider', 'What for', 'Kept', 'Kind', 'In this browser now'];

describe('the table of a category', () => {
  const present = { cookies: ['_st_7', 'sid', 'uid', '_stx'], storage: ['st_a'] };
  // made anew for each test, so that a mutation of what makes it is seen by the test
  const made = (): readonly Markup[] => declarationOf(knownOf(config, undefined, { present }));

  it('lists what each service stores, in the words of a language, and what of it is there', () => {
    expect(rowsIn(made(), 'analytics').slice(0, 8)).toEqual([
      HEADS,
      ['Stats Counts visits.'],
      ['_st', 'Stats Ltd', 'Tells visitors apart', '2 years', 'Cookie', 'No'],
      ['_st_*', 'Stats Ltd', '', '', 'Cookie', 'Yes'],
      ['sid', 'Stats Ltd', '', 'until you close the browser', 'Cookie', 'Cannot be seen from here'],
      ['uid', 'Stats Ltd', '', '', 'Cookie of another site', 'Cannot be seen from here'],
      ['st_*', 'Stats Ltd', '', '', 'Local storage', 'Yes'],
      ['stats', 'Stats Ltd', '', '', 'Database', 'Cannot be seen from here'],
    ]);
  });

  it('says of a service that declares nothing that it stores nothing', () => {
    expect(rowsIn(made(), 'functional')).toEqual([
      HEADS,
      ['Map', 'Maps Ltd', 'Draws maps.', 'Nothing is stored in your browser for this.'],
    ]);
  });

  it('claims nothing of a service of which only the name is known', () => {
    expect(rowsIn(made(), 'analytics').at(-1)).toEqual(['hotjar', '', '', '']);
  });

  it('is not there, and nothing is claimed, where nobody declares anything', () => {
    expect(rowsIn(made(), 'marketing')).toEqual([]);
    expect(textIn(made())).toContain('Show ads here');
  });

  it('is named, and its heads and rows are heads for every technology', () => {
    const [table] = named(made(), 'table').slice(2);
    expect(textIn(named([table!], 'caption'))).toBe('Analytics');
    const scopes = named([table!], 'th').map(({ attributes }) => attributes.scope);
    expect([...new Set(scopes)]).toEqual(['col', 'rowgroup', 'row']);
    const roles = all([table!]).flatMap(({ attributes: { role } }) => role ?? []);
    expect(new Set(roles)).toEqual(
      new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']),
    );
  });

  it('leads to the policy of a provider by a sound address only', () => {
    const provider = (url: unknown): string[] =>
      named(
        declarationOf(
          knownOf({
            services: { a: { category: 'analytics', provider: { name: 'A', url } } as never },
          }),
        ).slice(0, -1),
        'a',
      ).map(({ attributes }) => attributes.href!);
    expect(provider('https://a.example/')).toEqual(['https://a.example/']);
    for (const url of ['javascript:1', ' JAVA\tscript:1', 'data:text/html,1', 7, {}, null, '']) {
      expect([url, provider(url)]).toEqual([url, []]);
    }
  });
});

describe('the necessary things', () => {
  it('begin with what the widget itself stores', () => {
    const own = (given: Config): string[][] =>
      rowsIn(declarationOf(knownOf(given)), 'necessary').slice(2);
    expect(own({ cookie: { name: 'mine', days: 90 } })).toEqual([
      ['mine', 'shop.example', 'Your choice', '3 months', 'Cookie', 'No'],
      ['mine-record', 'shop.example', 'Your choice', 'until you delete it', 'Local storage', 'No'],
    ]);
    const now = ['until you delete it', 'Local storage', 'No'];
    expect(own({ import: { from: 'klaro' } }).at(-1)).toEqual([
      ...['askfirst-imported', 'shop.example', 'Your choice', ...now],
    ]);
    expect(own({ import: { markup: true } })).toHaveLength(2);
    expect(rowsIn(declarationOf(knownOf()), 'necessary')[1]).toEqual(['Askfirst']);
    expect(own({ record: { endpoint: '/records' } }).at(-1)).toEqual([
      'askfirst-queue',
      'shop.example',
      'Your choice',
      '7 days',
      'Local storage',
      'No',
    ]);
  });

  it('name what is there before an answer, where going on may be one', () => {
    const own = (regions: unknown): string[][] =>
      rowsIn(declarationOf(knownOf({ regions } as Config)), 'necessary').slice(4);
    expect(own({ US: 'notice', '*': 'opt-in' })).toEqual([
      [
        'askfirst-shown',
        'shop.example',
        'Your choice',
        'until you close the browser',
        'Local storage',
        'No',
      ],
    ]);
    for (const regions of [undefined, null, 'auto', 'notice', {}, { '*': 'opt-out' }]) {
      expect([regions, own(regions)]).toEqual([regions, []]);
    }
  });
});

describe('a config from a stranger', () => {
  it.each([[null], [7], ['x'], [[]], [{}], [{ name: {} }], [[[{}]]]])(
    'with %j everywhere is no danger',
    (odd) => {
      const known = knownOf(config);
      const service = {
        id: 'odd',
        category: 'analytics',
        required: false,
        name: odd,
        provider: odd,
        purpose: odd,
        cookies: odd,
        storage: [odd],
        databases: odd,
      } as unknown as Service;
      const settings = {
        ...known.settings,
        services: [service],
        categories: [{ name: 'analytics', required: false, title: odd, description: odd } as never],
        site: { name: odd, controller: odd } as never,
        policy: { revision: 0, updated: odd } as never,
        ui: { heading: odd } as never,
      };
      const tree = declarationOf({ ...known, settings, policyUrl: odd as never });
      expect(textIn(tree)).not.toContain('[object');
      expect(named(tree, 'h2').length).toBeGreaterThan(2);
    },
  );
});
