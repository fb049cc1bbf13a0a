import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../src/policy/describe';
import { withEnglish } from '../../../src/policy/declaration/words';
import { shownOf } from '../../../src/policy/shown-record';
import type { ConsentRecord, GivenTexts, Service } from '../../../src/types';

describe('the words of the declaration', () => {
  it('are English, from left to right, where nobody gives any', () => {
    expect(withEnglish({})).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      choice: 'Your choice',
      descriptions: { marketing: expect.stringContaining('ads') as string },
    });
    expect(withEnglish({})).not.toHaveProperty('news');
  });

  it('are those of a language, entry by entry, and English where one is nonsense', () => {
    const given = {
      lang: 'ar',
      dir: 'rtl',
      choice: 'اختيارك',
      download: 7,
      withdraw: {},
      change: '',
      titles: { analytics: 'Counting' },
      descriptions: { analytics: 'We count.' },
    } as unknown as GivenTexts;
    const words = withEnglish(given);
    expect(words).toMatchObject({ lang: 'ar', dir: 'rtl', choice: 'اختيارك', download: 7 });
    expect(words.withdraw).toBe('Withdraw my consent');
    expect(words.change).toBe('Change my choices');
    expect(words.titles).toMatchObject({ analytics: 'Counting', marketing: 'Marketing' });
    expect(words.descriptions.analytics).toBe('We count.');
    expect(words.descriptions.marketing).toMatch(/ads/);
  });

  it('keep that there is no news, where the rules say so', () => {
    expect(withEnglish({ news: '' })).toHaveProperty('news', '');
  });
});

describe('the record as a file', () => {
  const record = { id: 'abc', time: '2026-03-04T12:00:00Z', method: 'save' } as ConsentRecord;
  const texts = { chosen: 'on {date}', record: 'no. {id}' };

  it('is JSON that a browser saves', () => {
    const { href } = shownOf(record, 'en', texts);
    expect(href).toMatch(/^data:application\/json,/);
    const json = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    expect(JSON.parse(json)).toEqual(record);
  });

  it('goes by no name before it has one', () => {
    expect(shownOf(record, 'en', texts).id).toBe('no. abc');
    expect(shownOf({ ...record, id: null as never }, 'en', texts).id).toBe('');
  });
});

describe('a service that is only named', () => {
  it('has no more than an id and a category, whatever they decide', () => {
    const named: Service = { id: 'a', category: 'ads', required: false };
    expect(isNamed(named)).toBe(true);
    expect(isNamed({ ...named, sale: true })).toBe(true);
    for (const more of [{ name: 'A' }, { cookies: [] }, { identity: 1 }, { resale: true }])
      expect(isNamed({ ...named, ...more })).toBe(false);
  });
});
