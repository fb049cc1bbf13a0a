import { expect, test } from 'vitest';
import { duration, kept } from '../../src/policy/duration';

test.each([
  [1, '1 day'],
  [7, '7 days'],
  [30, '1 month'],
  [100, '100 days'],
  [182, '6 months'],
  [365, '12 months'],
  [395, '13 months'],
  [730, '24 months'],
  // by three days, that is no longer even
  [763, '25 months'],
  [764, '764 days'],
])('%i days are %s', (days, words) => {
  expect(duration(days, 'en')).toBe(words);
});

test('the words are those of the language', () => {
  expect(duration(182, 'de')).toBe('6 Monate');
});

test.each([
  ['2 years', 'en', '2 years'],
  ['1 day', 'de', '1 Tag'],
  ['30 minutes', 'de', '30 Minuten'],
  ['session', 'de', 'am Ende'],
  ['until removed', 'de', 'nie'],
  ['as long as you like', 'de', 'as long as you like'],
  ['2 fortnights', 'de', '2 fortnights'],
  ['in 2 days', 'de', 'in 2 days'],
  ['2 days or so', 'de', '2 days or so'],
  ['toString', 'de', 'toString'],
  [undefined, 'de', undefined],
])('how long %j is, is said in %s: %s', (said, locale, words) => {
  expect(kept(said, locale, { session: 'am Ende', persistent: 'nie' })).toBe(words);
});
