import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/types';
import { at } from './rules-at';

describe('what a law exempts', () => {
  const services: Config['services'] = {
    'google-analytics': 'analytics',
    own: { category: 'analytics', exempt: 'statistics' },
    look: { category: 'functional', exempt: 'appearance' },
    odd: { category: 'functional', exempt: 'everything' as never },
  };

  it('is the flagged services in the United Kingdom, and no others', () => {
    expect(at({ services, regions: 'auto' }, 'GB').presumed).toEqual(['own', 'look']);
    expect(at({ services, regions: { GB: 'auto' } }, 'GB-SCT').presumed).toEqual(['own', 'look']);
    expect(at({ services: { own: 'analytics' }, regions: 'auto' }, 'GB').presumed).toEqual([]);
  });

  // Schedule A1 is about a site's own statistics and appearance; advertising stays with a yes
  it.each([
    ['is in marketing', { category: 'marketing', exempt: 'statistics' }],
    [
      'is in marketing and sells nothing',
      { category: 'marketing', exempt: 'statistics', sale: false },
    ],
    ['says that it sells', { category: 'analytics', exempt: 'statistics', sale: true }],
    ['sells by its category', { category: 'ads', exempt: 'appearance' }],
  ] as const)('is nothing that %s', (_, one) => {
    const categories = ['analytics', 'marketing', { name: 'ads', sale: true }];
    const config = { categories, services: { one }, regions: 'auto' };
    expect(at(config, 'GB').presumed).toEqual([]);
    // where a yes is not needed anyhow, the flag takes nothing away
    expect(at(config, 'CH').presumed).toContain('one');
  });

  it('is what sells nothing, though its site takes the signal for a no to everything', () => {
    expect(at({ services, gpc: 'reject', regions: 'auto' }, 'GB').presumed).toEqual([
      'own',
      'look',
    ]);
  });

  it.each(['DE', 'FR', 'CA-QC', 'BR', null])('is nothing for a visitor from %s', (region) => {
    expect(at({ services, regions: 'auto' }, region).presumed).toEqual([]);
  });

  it('is nothing where the site says itself what holds', () => {
    expect(at({ services, regions: { GB: 'opt-in', '*': 'auto' } }, 'GB').presumed).toEqual([]);
    expect(at({ services, region: 'GB' }, 'GB').presumed).toEqual([]);
  });
});
