import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/policy/declaration/choice';
import { declarationOf } from '../../../src/policy/declaration/tree';
import type { Config } from '../../../src/types';
import { all, knownOf, named, type Said, textIn } from './known-of';

const config: Config = {
  categories: ['analytics', 'marketing'],
  services: {
    stats: { category: 'analytics', name: 'Stats' },
    ads: { category: 'marketing', name: 'Ads' },
    basket: 'necessary',
  },
};
const YES = ['analytics', 'stats:analytics'];
const NO = ['marketing', 'ads:marketing'];
const ALL = { granted: [...YES, ...NO], denied: [] };
const NONE = { granted: [], denied: [...YES, ...NO] };

const status = (said?: Said, given = config): string => textIn(statusOf(knownOf(given, said)));
const buttons = (said?: Said): unknown[] =>
  named(declarationOf(knownOf(config, said)), 'button').map(
    ({ attributes }) => attributes['data-askfirst'],
  );

describe('the choice', () => {
  it.each<[string, Said | undefined, string]>([
    ['nobody has made', undefined, 'You have not chosen yet.'],
    ['of a part', { granted: YES, denied: NO }, 'Allowed: Analytics. Refused: Marketing.'],
    ['of everything', ALL, 'Allowed: Analytics and Marketing.'],
    ['of nothing', NONE, 'Refused: Analytics and Marketing.'],
  ])('%s is said by the names of purposes', (_, said, words) => {
    expect(status(said)).toMatch(new RegExp(`^${words}`));
  });

  it('names a service only where it differs from its category', () => {
    const said = { granted: ['stats:analytics'], denied: ['analytics', ...NO] };
    expect(status(said)).toMatch(/^Allowed: Stats\. Refused: Analytics and Marketing\./);
  });

  it('has the date of the answer, but not where use was taken for one', () => {
    expect(status(ALL)).toContain('Chosen on March 4, 2026');
    expect(status({ ...ALL, method: 'implied', record: { method: 'implied' } })).not.toContain(
      'Chosen',
    );
    expect(status({ ...NONE, record: { time: null } })).not.toContain('Chosen');
  });

  it('says what is on without an answer', () => {
    const rules = { model: 'opt-out', presumed: ['analytics', 'stats'] } as const;
    expect(status({ rules })).toBe('You have not chosen yet. Allowed: Analytics.');
  });

  it('says that a signal is honoured, and not where the visitor has said yes in spite of it', () => {
    const rules = { gpc: true, signal: true };
    expect(status({ ...NONE, rules })).toContain('Opt-out request honoured');
    expect(status({ ...ALL, signal: true, rules })).not.toContain('honoured');
    expect(status(NONE)).not.toContain('honoured');
  });

  it('takes what the rules have to say instead', () => {
    const known = knownOf(config, { ...NONE, rules: { signal: true } });
    const words = { ...known.words, news: 'Something is new.' };
    expect(textIn(statusOf({ ...known, words }))).toMatch(/Something is new\.$/);
  });

  it('is in titles and words of the site where it has its own', () => {
    const given: Config = {
      ...config,
      categories: [{ name: 'analytics', title: 'Counting' }, 'marketing'],
      texts: { allowed: 'On: {names}', titles: { marketing: 'Adverts' } },
    };
    expect(status(ALL, given)).toMatch(/^On: Counting and Adverts/);
  });
});

describe('the buttons', () => {
  it('offer to withdraw while something optional is granted, and to change always', () => {
    expect(buttons()).toEqual(['preferences']);
    expect(buttons(NONE)).toEqual(['preferences']);
    expect(buttons({ granted: YES, denied: NO })).toEqual(['preferences', 'reject']);
  });

  it('are not there, nor is the record, where no script will hear of them', () => {
    const tree = declarationOf(knownOf(config, ALL, { host: undefined }));
    expect(named(tree, 'button')).toEqual([]);
    expect(textIn(tree)).not.toContain('Download');
    expect(textIn(tree)).toContain('Allowed: Analytics and Marketing.');
  });
});

describe('the record', () => {
  it('has what it goes by, and all of it as a file', () => {
    const tree = declarationOf(knownOf(config, { ...ALL, record: { id: '5f0e$&c6a1' } }));
    expect(textIn(tree)).toContain('Record 5f0e$&c6a1');
    const file = all(tree).find(({ attributes }) => attributes.download)!;
    expect(file.attributes.download).toBe('askfirst-shop.example.json');
    expect(decodeURIComponent(file.attributes.href!)).toContain('"id": "5f0e$&c6a1"');
  });

  it('is not there before an answer', () => {
    expect(textIn(declarationOf(knownOf(config)))).not.toContain('Download');
  });
});
