import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../src/policy/declaration/tree';
import type { Config } from '../../../src/types';
import { all, knownOf, named, textIn } from './known-of';
import type { Known } from '../../../src/policy/declaration/known';

const section = (config: Config, more: Partial<Known> = {}) =>
  all(declarationOf(knownOf(config, undefined, more))).filter(({ key }) => key === 'responsible');
const controller = {
  name: 'Shop Ltd',
  address: '1 Row\nTown',
  email: 'a@b.example',
  url: '/about',
};

describe('who is responsible', () => {
  it('is named, with ways to reach them', () => {
    const [found] = section({ site: { controller } });
    expect(named([found!], 'div').map((line) => textIn([line]))).toEqual([
      'Shop Ltd',
      '1 Row',
      'Town',
      'a@b.example',
      '/about',
    ]);
    expect(named([found!], 'a').map(({ attributes }) => attributes.href)).toEqual([
      'mailto:a@b.example',
      '/about',
    ]);
  });

  it('is left out where nobody says so', () => {
    expect(section({})).toEqual([]);
  });

  it('has a letter address that adds nothing to the letter', () => {
    const found = section({ site: { controller: { email: 'a@b?bcc=c@d&body=x' } } });
    expect(named(found, 'a')[0]!.attributes.href).toBe('mailto:a@b%3Fbcc%3Dc@d%26body%3Dx');
  });
});

describe('the policy', () => {
  it.each([
    ['2026-11-22', 'Last updated on November 22, 2026.'],
    ['2026-02-31x', 'Last updated on 2026-02-31x.'],
    ['last spring', 'Last updated on last spring.'],
    ['2026-13-40', 'Last updated on 2026-13-40.'],
  ])('of %s has its date, or what stands there', (updated, words) => {
    expect(textIn(section({ policy: { updated } })).trim()).toBe(words);
  });

  it('can be reached, unless its address is no link', () => {
    const link = (policyUrl: string) =>
      named(section({}, { policyUrl }), 'a').map(({ attributes }) => attributes.href);
    expect(link('/privacy')).toEqual(['/privacy']);
    expect(link('javascript:1')).toEqual([]);
  });
});

describe('the headings', () => {
  it.each([
    [undefined, 'h2'],
    [3, 'h3'],
    [7, 'h2'],
    ['1><script>', 'h2'],
  ])('are of the level that the site says, %j', (heading, tag) => {
    const known = knownOf({ site: { controller } });
    const settings = { ...known.settings, ui: { heading: heading as number } };
    const tree = declarationOf({ ...known, settings });
    const levels = new Set(all(tree).flatMap((one) => /^h.?$/.exec(one.tag) ?? []));
    expect([...levels]).toEqual([tag]);
  });
});
