import fc from '../setup/fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/config/check';
import { problemText } from '../../src/config/problem-text';
import { read } from './settings-of';

const KEYS = [
  'site',
  'privacyUrl',
  'categories',
  'services',
  'model',
  'region',
  'regions',
  'regionTimeout',
  'minor',
  'dnt',
  'gpc',
  'acknowledgeLegalRisk',
  'record',
  'pages',
  'policy',
  'cookie',
  'signals',
  'ui',
  'texts',
  'locale',
  'reload',
  'scriptTimeout',
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
        // what has no text is the next test's
        fc.pre(!/"(toString|valueOf)"/.test(JSON.stringify(value)));
        const { settings } = read({ [key]: value }, ['en']);
        problemsOf({ [key]: value }).forEach(problemText);
        expect(settings.categories[0]).toMatchObject({ name: 'necessary', required: true });
        expect(settings.cookie.days).toBeGreaterThan(0);
        expect(settings.scriptTimeout).not.toBeNaN();
        expect(settings.locale).toBe('en');
      }),
      { numRuns: 3000 },
    );
  });

  it.each([null, 0, 5, true, '', 'text', [], {}, [null], [[]], { a: null }])(
    'is survived with %j in any key',
    (value) => {
      for (const key of KEYS) {
        expect(() => read({ [key]: value }), key).not.toThrow();
        expect(() => problemsOf({ [key]: value }), key).not.toThrow();
      }
    },
  );

  it('is survived with objects that have no text', () => {
    const nameless: unknown = JSON.parse('{"toString":1,"valueOf":1}');
    for (const config of [
      { categories: [nameless] },
      { categories: [{ name: nameless }] },
      { services: { a: nameless } },
      { cookie: { name: nameless } },
    ]) {
      expect(() => read(config), JSON.stringify(config)).not.toThrow();
      expect(() => problemsOf(config), JSON.stringify(config)).not.toThrow();
    }
  });

  it('stops the start, so that nothing is granted, with an object where a number or a text belongs', () => {
    const nameless: unknown = JSON.parse('{"toString":1,"valueOf":1}');
    for (const config of [
      { cookie: { days: nameless } },
      { policy: { revision: nameless } },
      { scriptTimeout: nameless },
    ]) {
      expect(() => read(config), JSON.stringify(config)).toThrow(TypeError);
      expect(() => problemsOf(config), JSON.stringify(config)).not.toThrow();
    }
  });

  it('does not reach the prototypes of objects', () => {
    const evil: unknown = JSON.parse(POLLUTION);
    for (const judge of [read, problemsOf]) {
      judge(evil);
      for (const key of KEYS) judge({ [key]: evil });
      judge({ services: { a: evil }, categories: { b: evil } });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('grants nothing by a name that every object has', () => {
    const { settings } = read(JSON.parse('{"services":{"x":"constructor"}}'));
    expect(settings.services).toEqual([]);
  });

  it('may be nested deeper than anybody would read', () => {
    const deep: unknown = JSON.parse('['.repeat(500) + ']'.repeat(500));
    for (const key of KEYS) {
      expect(() => read({ [key]: deep }), key).not.toThrow();
      for (const problem of problemsOf({ [key]: deep }))
        expect(problemText(problem).length).toBeLessThan(400);
    }
  });
});
