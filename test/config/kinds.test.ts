import { describe, expect, it } from 'vitest';
import { isOn } from '../../src/config/kinds';
import { pickLocale } from '../../src/config/locale';
import { isPages } from '../../src/config/pages';
import { coversOf, regionCode, regionKey } from '../../src/config/region-code';
import { resolve } from '../../src/config/resolve';

describe('a switch', () => {
  it('is on as true, and as an attribute that is there', () => {
    expect([true, '', 'true'].map(isOn)).toEqual([true, true, true]);
  });

  it('is off otherwise', () => {
    const off = [false, 'false', undefined, null, 1, 'on', 'TRUE', {}];
    expect(off.filter(isOn)).toEqual([]);
  });
});

describe('pages', () => {
  it.each([
    [undefined],
    [[]],
    [''],
    ['/'],
    ['*'],
    ['!*'],
    ['/a /b !/c'],
    ['/a   /b'],
    [' /a '],
    [['/a', '!/b', '*']],
    [['/a /b', '']],
  ])('may be %j', (pages) => {
    expect(isPages(pages)).toBe(true);
  });

  it.each([[null], [7], ['a'], ['/a b'], ['/a, /b'], [['/a', 'b']], ['x/a'], ['**'], ['/a x*']])(
    'cannot be %j',
    (pages) => {
      expect(isPages(pages)).toBe(false);
    },
  );
});

describe('a region', () => {
  it.each([
    ['de', 'DE'],
    ['us_ca', 'US-CA'],
    ['UK', 'GB'],
    ['uk-sct', 'GB-SCT'],
    ['EL', 'GR'],
    ['US-UK', 'US-UK'],
    ['US-EL', 'US-EL'],
  ])('is read from %s as %s', (given, code) => {
    expect(regionCode(given)).toBe(code);
    expect(regionKey(given)).toBe(code);
  });

  it.each(['XX', 'ZZ', 'D', 'DEU', 'DE-', 'DE-ABCD', ' DE', 'DE ', 7, null])(
    'is not read from %j',
    (given) => {
      expect(regionCode(given)).toBe(null);
    },
  );

  it('of a key is also a group or everything, and no more than that', () => {
    expect(['eea', 'EEA', '*', 'eu'].map(regionKey)).toEqual(['EEA', 'EEA', '*', 'EU']);
    expect(['EEA2', 'xEEA', '**', 'a*'].map(regionKey)).toEqual([null, null, null, null]);
  });

  it('is covered by itself, its country, its groups and everything', () => {
    expect(coversOf('DE-BY')).toEqual(['DE-BY', 'DE', 'EU', 'EEA', '*']);
    expect(coversOf('DE')).toEqual(['DE', 'EU', 'EEA', '*']);
    expect(coversOf('NO')).toEqual(['NO', 'EEA', '*']);
    expect(coversOf('US-CA')).toEqual(['US-CA', 'US', '*']);
    expect(coversOf('EEA')).toEqual(['EEA', '*']);
  });
});

describe('a language tag', () => {
  const available = ['zh-Hant', 'zh', 'nb', 'pt-BR', 'pt'];

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-hk', 'zh-Hant'],
    ['zh-CN', 'zh'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['pt-br', 'pt-BR'],
    ['pt-AO', 'pt'],
    // these are other languages, which only hold such letters
    ['xzh-tw', 'en'],
    ['nog', 'en'],
    ['xno', 'en'],
    ['xx-nn', 'en'],
  ])('%s takes %s', (tag, locale) => {
    expect(pickLocale([tag], available)).toBe(locale);
  });
});

describe('days', () => {
  it('are advised against from the first beyond 13 months on', () => {
    const flaws = (days: number): number => {
      let count = 0;
      resolve({ cookie: { days } }, [], [], () => count++);
      return count;
    };
    expect([395, 396].map(flaws)).toEqual([0, 1]);
  });
});
