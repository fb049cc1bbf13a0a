import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import type { Config } from '../../src/types';

describe('the guard rails of a notice', () => {
  const told = (config: unknown): readonly (string | undefined)[] =>
    checkConfig(config as Config).map((text) => {
      const [, code, about, says] =
        /^askfirst: \[([A-Z-]+)\] "([^"]+)" (is|cannot be)/.exec(text) ?? [];
      return `${code ?? text} ${about ?? ''} ${says ?? ''}`;
    });

  it('are told of as the model for everybody', () => {
    expect(told({ model: 'notice' })).toEqual(['AF-NOTICE-GLOBAL model cannot be']);
    // and not of another model that is none, nor of another option
    for (const config of [{ model: 'ask' }, { gpc: 'notice' }])
      expect(checkConfig(config as never)).toEqual([expect.not.stringContaining('[')]);
  });

  it.each(['EU', 'EEA', 'DE', 'de-by', 'NO', 'RE', 'GB', 'UK', 'GB-SCT', 'BR', 'BR-SP', 'CA-QC'])(
    'are told of for %s, unless the owner takes the risk',
    (key) => {
      const regions = { [key]: 'notice' };
      expect(told({ regions })).toEqual([`AF-NOTICE-REGION regions.${key} cannot be`]);
      expect(told({ regions, acknowledgeLegalRisk: true })).toEqual([]);
    },
  );

  it.each(['Texas', 'XX', 'EUR', 'US-TEXAS', 'T1', ''])(
    'are told of for %j, which is no region',
    (key) => {
      for (const value of ['notice', 'opt-in', 'auto'])
        expect(told({ regions: { [key]: value } })).toEqual([
          'AF-NOTICE-UNKNOWN regions cannot be',
        ]);
    },
  );

  it.each(['US', 'US-VA', 'CA-ON', 'CH', 'AU', 'jp'])('say nothing of %s', (key) => {
    expect(told({ regions: { [key]: 'notice' } })).toEqual([]);
  });

  it('say what is taken out of a notice for everywhere, until the site says what holds there', () => {
    expect(told({ regions: { '*': 'notice' } })).toEqual(['AF-NOTICE-REGION regions.* is']);
    expect(told({ regions: { '*': 'notice', EU: 'auto' } })).toHaveLength(1);
    const rest = { EEA: 'auto', GB: 'auto', BR: 'auto', 'CA-QC': 'auto' };
    expect(told({ regions: { '*': 'notice', ...rest } })).toEqual([]);
    expect(told({ regions: { '*': 'notice' }, acknowledgeLegalRisk: true })).toEqual([]);
  });

  it('say which two models a region has', () => {
    expect(checkConfig({ regions: { GB: 'opt-in', UK: 'opt-out' } })).toEqual([
      expect.stringContaining('"regions.UK" cannot be ["opt-in","opt-out"] and counts as "opt-in"'),
    ]);
    expect(checkConfig({ regions: { GB: 'opt-in', UK: 'opt-in' } })).toEqual([]);
  });

  it('say that advice is about a notice', () => {
    expect(checkConfig({ regions: { CA: 'notice' } })).toEqual([
      expect.stringMatching(/"regions\.CA" is "notice": it does not hold in Quebec/),
    ]);
  });

  it('say that Quebec is taken out of a notice for Canada', () => {
    expect(told({ regions: { ca: 'notice' } })).toEqual(['AF-NOTICE-REGION regions.CA is']);
    expect(told({ regions: { CA: 'notice', 'CA-QC': 'auto' } })).toEqual([]);
  });
});

describe('advice', () => {
  it('is against keeping a choice for more than 13 months', () => {
    expect(checkConfig({ cookie: { days: 395 } })).toEqual([]);
    for (const days of [396, 730, '500'])
      expect(checkConfig({ cookie: { days: days as number } })).toEqual([
        expect.stringMatching(/^askfirst: "cookie\.days" is .* 13 months/),
      ]);
    expect(checkConfig({ cookie: { days: 731 } })).toEqual([
      expect.stringMatching(/"cookie\.days" cannot be 731 and is left out/),
    ]);
  });
});

describe('a config of many services', () => {
  const many = (count: number): Config => ({
    services: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`service-number-${at}`, 'marketing']),
    ),
  });

  it('is fine as long as an answer fits into its cookie', () => {
    expect(checkConfig(many(30))).toEqual([]);
  });

  it('is advised against when an answer may not fit', () => {
    expect(checkConfig(many(150))).toEqual([
      expect.stringMatching(/^askfirst: "services" is "\d+ bytes": .*4096 bytes/),
    ]);
    // 30 characters of categories, 40 for the rest, and 34 each
    const ids = (length: number): Config => ({
      services: { ['s'.repeat(length)]: 'marketing' },
    });
    const most = 3500 - 40 - 'functional~analytics~marketing~'.length - '~-marketing'.length;
    expect(checkConfig(ids(most))).toEqual([]);
    expect(checkConfig(ids(most + 1))).toEqual([
      expect.stringContaining('"services" is "3501 bytes"'),
    ]);
  });
});
