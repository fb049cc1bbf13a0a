import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem-text';
import { resolve } from '../../src/config/resolve';

const KEYS = [
  'site',
  'privacyUrl',
  'categories',
  'services',
  'model',
  'region',
  'pages',
  'policy',
  'cookie',
  'signals',
  'ui',
  'texts',
  'locale',
];

/** Anything that JSON can hold, deep and with awkward keys among the rest. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const POLLUTION =
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';

describe('a config from a stranger', () => {
  it('never makes resolve throw, whatever any key holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), json, (key, value) => {
        const { settings, problems } = resolve({ [key]: value }, ['en'], ['en']);
        problems.forEach(problemText);
        expect(['opt-in', 'opt-out']).toContain(settings.model);
        expect(settings.categories[0]).toMatchObject({ name: 'necessary', required: true });
        expect(settings.cookie.days).toBeGreaterThan(0);
        expect(settings.locale).toBe('en');
      }),
      { numRuns: 3000 },
    );
  });

  it.each([null, 0, 5, true, '', 'text', [], {}, [null], [[]], { a: null }])(
    'is survived with %j in any key',
    (value) => {
      for (const key of KEYS) {
        expect(() => resolve({ [key]: value }, ['en'], ['en']), key).not.toThrow();
      }
    },
  );

  it('is survived with objects that have no text', () => {
    const nameless: unknown = JSON.parse('{"toString":1,"valueOf":1}');
    for (const config of [
      { categories: [nameless] },
      { categories: [{ name: nameless }] },
      { pages: [nameless] },
      { services: { a: nameless } },
      { cookie: { name: nameless } },
    ]) {
      expect(() => resolve(config, [], ['en']), JSON.stringify(config)).not.toThrow();
    }
  });

  it('does not reach the prototypes of objects', () => {
    const evil: unknown = JSON.parse(POLLUTION);
    resolve(evil, [], ['en']);
    for (const key of KEYS) resolve({ [key]: evil }, [], ['en']);
    resolve({ services: { a: evil }, categories: { b: evil } }, [], ['en']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('grants nothing by a name that every object has', () => {
    const { settings } = resolve(JSON.parse('{"services":{"x":"constructor"}}'), [], ['en']);
    expect(settings.services).toEqual([]);
  });

  it('may be nested deeper than anybody would read', () => {
    const deep: unknown = JSON.parse('['.repeat(500) + ']'.repeat(500));
    for (const key of KEYS) {
      const { problems } = resolve({ [key]: deep }, [], ['en']);
      for (const problem of problems) expect(problemText(problem).length).toBeLessThan(400);
    }
  });
});
