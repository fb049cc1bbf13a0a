import fc from '../setup/fast-check';

const DAY = 86_400;
/** In seconds since 1970. */
export const NOW = Date.UTC(2026, 10, 22) / 1000;

const KEYS = [
  'functional',
  'analytics',
  'marketing',
  'counter:analytics',
  'ads:marketing',
  'ads:analytics',
  'counter',
  'necessary',
  'everything',
  '',
];
const lists = fc
  .array(fc.constantFrom(...KEYS), { maxLength: 6 })
  .map((keys) => keys.join('~').replaceAll(':', '~-'));
const ages = fc.oneof(
  fc.integer({ min: -2 * DAY, max: 200 * DAY }),
  fc.constantFrom(0, -DAY, -DAY - 1, 182 * DAY, 182 * DAY - 1, 30 * DAY, 30 * DAY - 1),
);
const methods = fc.constantFrom('accept-all', 'save', 'reject-all', 'api', 'implied', 'gpc', 'x');

/** Values as the widget stores them, put together here: of any age, also ended and not begun. */
const values = fc
  .tuple(ages, fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '', 's'), methods, lists, lists)
  .map(
    ([age, revision, mark, method, granted, denied]) =>
      `1.${(NOW - age).toString(36)}.${revision}${mark}.${method}.${granted}.${denied}`,
  );

const edits = fc.array(
  fc.tuple(
    fc.nat(60),
    fc.nat(3),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('.', '~', ':', '~-', '0', '1', 's'),
    ),
  ),
  { minLength: 1, maxLength: 3 },
);
const mutated = fc
  .tuple(values, edits)
  .map(([value, list]) =>
    list.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), value),
  );

const pairs = fc.oneof(
  { weight: 6, arbitrary: values.map((value) => `askfirst=${value}`) },
  { weight: 4, arbitrary: mutated.map((value) => `askfirst=${value}`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'askfirst=reject',
      'askfirst=',
      'askfirst=accept-all',
      'askfirst',
      'theme=dark',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('Askfirst', 'askfirst2', ' askfirst', 'askfirst '), values)
      .map((pair) => pair.join('=')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Whatever a `Cookie` header may hold: stored values, the same changed a little, several, rubbish. */
export const headers = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.array(pairs, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('; ', '; ', ';', ';  '),
      )
      .map(([all, between]) => all.join(between)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
);

/** Whatever may be said of a place. */
export const regions = fc.oneof(
  fc.constantFrom(null, undefined, 'DE', 'fr', 'GB', 'uk', 'CA-QC', 'CA', 'BR', 'JP', 'XX', 'T1'),
  fc.constantFrom('US', 'us_ca', 'US-TX', 'CH', 'CH-GE', 'EU', 'EEA', '*', '__proto__'),
  fc.string({ maxLength: 6 }),
);
