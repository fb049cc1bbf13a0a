import { describe, expect, it } from 'vitest';
import { headingLevel } from '../../src/policy/heading-level';
import { providerOf } from '../../src/policy/provider';
import { titleOf } from '../../src/policy/title';

describe('what a site says in words', () => {
  it.each([
    ['Ltd', 'Ltd', ''],
    [{ name: 'Ltd', url: '/privacy' }, 'Ltd', '/privacy'],
    [{ name: 'Ltd' }, 'Ltd', ''],
    [{ name: 7, url: 5 }, '7', ''],
    [{ url: {} }, '', ''],
    [7, '7', ''],
    [['Ltd'], '', ''],
    [null, '', ''],
    [undefined, '', ''],
  ])('is, of %j as a provider, the name %j and the address %j', (provider, name, url) => {
    expect(providerOf({ provider } as never)).toEqual({ name, url });
  });

  it('is a title by the site before one by the language, and the name where neither is a text', () => {
    expect(titleOf({ name: 'ads', title: 'Our ads' }, { ads: 'Ads' })).toBe('Our ads');
    expect(titleOf({ name: 'ads', title: {} as never }, { ads: 'Ads' })).toBe('Ads');
    expect(titleOf({ name: 'ads' }, { ads: [] as never })).toBe('ads');
    expect(titleOf({ name: 'constructor' }, {})).toBe('constructor');
  });

  it.each([
    [1, 1],
    ['6', 6],
    [0, 2],
    [7, 2],
    [2.5, 2],
    ['h3', 2],
    [{}, 2],
    [undefined, 2],
  ])('is, of %j as a heading, the level %j', (heading, level) => {
    expect(headingLevel({ heading } as never)).toBe(level);
  });
});
