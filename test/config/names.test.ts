import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/config/check';
import { readCategories } from '../../src/config/read-categories';
import { readServices } from '../../src/config/read-services';

/** What a reader makes of its input; and what the check says of it, once for each thing left out. */
function heard<T>(config: object, reader: (flaw: () => void) => T) {
  let flaws = 0;
  const result = reader(() => flaws++);
  const problems = problemsOf(config).map(({ path, value }) => [path, value] as const);
  expect(flaws).toBe(problems.length);
  return { result, problems };
}
const categoriesOf = (given: unknown) =>
  heard({ categories: given }, (flaw) => readCategories(given, flaw));

const CATEGORIES = [
  { name: 'necessary', required: true },
  { name: 'analytics', required: false },
];
const servicesOf = (given: unknown) =>
  heard({ categories: ['analytics'], services: given }, (flaw) =>
    readServices(given, CATEGORIES, flaw),
  );

describe('categories', () => {
  it('may be names, objects, or a map, and come out in the order given', () => {
    const wanted = [
      { name: 'necessary', required: true },
      { name: 'stats', required: false },
      { name: 'ads', required: false, title: 'Ads' },
    ];
    for (const given of [
      ['stats', { name: 'ads', title: 'Ads' }],
      { stats: {}, ads: { title: 'Ads' } },
    ]) {
      expect(categoriesOf(given)).toEqual({ result: wanted, problems: [] });
    }
  });

  it('always begin with the necessary one, which cannot be made optional', () => {
    const { result, problems } = categoriesOf(['stats', { name: 'necessary', required: false }]);
    expect(problems).toEqual([]);
    expect(result.map(({ name, required }) => [name, required])).toEqual([
      ['necessary', true],
      ['stats', false],
    ]);
  });

  it('may give the necessary one words of its own', () => {
    const { result } = categoriesOf([{ name: 'necessary', title: 'Needed' }]);
    expect(result).toEqual([{ name: 'necessary', required: true, title: 'Needed' }]);
  });

  it('are required only by the word true', () => {
    const { result } = categoriesOf([
      { name: 'a', required: true },
      { name: 'b', required: 1 },
      { name: 'c', required: 'true' },
    ]);
    expect(result.map(({ required }) => required)).toEqual([true, true, false, false]);
  });

  it.each(['', ' ', 'two words', 'a.b', 'a~b', 'ä', '-a', '_a', '!a', 'a;b', 'a=b'])(
    'are not named %j',
    (name) => {
      expect(categoriesOf([name])).toEqual({
        result: [{ name: 'necessary', required: true }],
        problems: [['categories', name]],
      });
    },
  );

  it.each([[5], [null], [true], [['a']]])('are not named by %j, which is no text', (name) => {
    expect(categoriesOf([name]).result).toEqual([{ name: 'necessary', required: true }]);
    expect(categoriesOf([name]).problems).toHaveLength(1);
  });

  it('are kept once when named twice', () => {
    const { result, problems } = categoriesOf(['stats', { name: 'stats', required: true }]);
    expect(result.slice(1)).toEqual([{ name: 'stats', required: false }]);
    expect(problems).toEqual([['categories', 'stats']]);
  });
});

describe('services', () => {
  it('belong to a category, by its name or in a description', () => {
    const { result, problems } = servicesOf({
      counter: 'analytics',
      map: { category: 'necessary', name: 'Map', cookies: ['map_*'] },
    });
    expect(problems).toEqual([]);
    expect(result).toEqual([
      { id: 'counter', category: 'analytics', required: false },
      { id: 'map', category: 'necessary', required: true, name: 'Map', cookies: ['map_*'] },
    ]);
  });

  it.each([
    ['a category nobody declared', 'stats', 'stats'],
    ['none', {}, undefined],
    ['a number', 7, 7],
    ['null', null, null],
  ])('are left out with %s', (_, entry, value) => {
    expect(servicesOf({ counter: entry })).toEqual({
      result: [],
      problems: [['services.counter.category', value]],
    });
  });

  it('cannot declare themselves required or take another id', () => {
    const services = { ads: { category: 'analytics', required: true, id: 'necessary' } };
    expect(readServices(services, CATEGORIES, () => expect.unreachable())).toEqual([
      { id: 'ads', category: 'analytics', required: false },
    ]);
    // which is no flaw that anybody would have to be told of at run time
    const problems = problemsOf({ categories: ['analytics'], services });
    expect(problems.map(({ path }) => path)).toEqual(['services.ads.required']);
  });

  it('are left out when they are called like a category or by no name at all', () => {
    const { result, problems } = servicesOf({ analytics: 'necessary', 'a b': 'analytics' });
    expect(result).toEqual([]);
    expect(problems.map(([, value]) => value)).toEqual(['analytics', 'a b']);
  });
});
