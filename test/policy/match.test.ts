import { describe, expect, it } from 'vitest';
import { matchesName } from '../../src/policy/match-name';
import { isAskingPage } from '../../src/policy/match-page';

describe('a declared name', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gallery', false],
    ['_ga', '_ga_ABC', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['_ga_*', '_gallery', false],
    ['_ga_*', 'x_ga_ABC', false],
    ['a.c', 'abc', false],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!', false],
    ['(a+)+$', '(a+)+$', true],
    ['A', 'a', false],
  ])('%j and the name %j: %j', (pattern, name, isMatch) => {
    expect(matchesName(pattern, name)).toBe(isMatch);
  });
});

describe('the notice', () => {
  it.each([
    ['everywhere by default', [], '/any/where', true],
    ['on a listed page', ['/', '/shop'], '/shop', true],
    ['not on another page', ['/', '/shop'], '/shop/hut', false],
    ['home only', ['/'], '/', true],
    ['home only, elsewhere', ['/'], '/about', false],
    ['below a prefix', ['/shop/*'], '/shop/hut', true],
    ['not beside a prefix', ['/shop/*'], '/shops', false],
    ['not on an excluded page', ['!/privacy'], '/privacy', false],
    ['elsewhere, if only exclusions are listed', ['!/privacy'], '/shop', true],
    ['not on an exclusion within a prefix', ['/shop/*', '!/shop/pay/*'], '/shop/pay/card', false],
    ['on the rest of that prefix', ['/shop/*', '!/shop/pay/*'], '/shop/hut', true],
    ['whichever comes first', ['!/shop/pay', '/shop/*'], '/shop/pay', false],
    ['nowhere, if everything is excluded', ['!*'], '/', false],
    ['everywhere by a star', ['*'], '/x', true],
  ])('shows %s', (_, patterns, path, isShown) => {
    expect(isAskingPage(patterns, path)).toBe(isShown);
  });
});
