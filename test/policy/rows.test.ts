import { expect, it } from 'vitest';
import { rowsOf } from '../../src/policy/rows';
import type { Service } from '../../src/types';

const names = (cookies: unknown): string[] =>
  rowsOf({ id: 'a', category: 'ads', required: false, cookies } as Service, 'cookies').map(
    ({ name }) => name,
  );

it('what a service stores is a list of rows, of names, or one of either', () => {
  expect(names(['_a', { name: '_b*' }])).toEqual(['_a', '_b*']);
  expect(names('_a')).toEqual(['_a']);
  expect(names({ name: '_a' })).toEqual(['_a']);
  expect(names(undefined)).toEqual([]);
});

it('a whole name may be of one character, which takes nothing else', () => {
  expect(names(['v', { name: 'x' }])).toEqual(['v', 'x']);
});

it('a name that could take what is not the service’s is left out', () => {
  expect(
    names(['', '*', 'a*', '*a', '*ab', 'ab**', 'a*b', 'ab*c', 7, null, { name: 7 }, {}]),
  ).toEqual([]);
});
