import { expect, test } from 'vitest';
import { duration } from '../../src/panel/duration';

test.each([
  [1, '1 day'],
  [7, '7 days'],
  [30, '1 month'],
  [100, '100 days'],
  [182, '6 months'],
  [365, '12 months'],
  [395, '13 months'],
  [730, '24 months'],
])('%i days are %s', (days, words) => {
  expect(duration(days, 'en')).toBe(words);
});

test('the words are those of the language', () => {
  expect(duration(182, 'de')).toBe('6 Monate');
});
