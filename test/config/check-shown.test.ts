import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/debug';
import type { Config } from '../../src/types';

const said = (config: unknown): string[] => checkConfig(config as Config);
const service = (more: object): unknown => ({
  services: { v: { category: 'functional', ...more } },
});

describe('the check of what is only shown', () => {
  it('finds nothing in texts', () => {
    const texts = { title: '', titles: { ads: 'Ads' }, services: { other: '{count} tools' } };
    const described = { name: 'Video', purpose: 'Shows films.', reason: 'It is asked for.' };
    expect(said({ texts, categories: [{ name: 'ads', title: 'Ads', description: '' }] })).toEqual(
      [],
    );
    expect(said(service({ ...described, provider: 'Video Ltd' }))).toEqual([]);
    expect(said(service({ provider: { name: 'Video Ltd', url: 'https://v.example/p' } }))).toEqual(
      [],
    );
  });

  it.each([
    ['a word that is no text', { texts: { title: 5 } }, 'texts.title', 'a text'],
    ['a word that is a list', { texts: { close: [] } }, 'texts.close', 'a text'],
    ['titles that are a text', { texts: { titles: 'Ads' } }, 'texts.titles', 'object of texts'],
    [
      'a title that is no text',
      { texts: { titles: { ads: 'Ads', analytics: 5 } } },
      'texts.titles',
      'object of texts',
    ],
    [
      'forms of a word that are none',
      { texts: { services: { other: {} } } },
      'texts.services',
      'object of texts',
    ],
    [
      'a category’s title',
      { categories: { analytics: { title: {} } } },
      'categories.analytics.title',
      'a text',
    ],
    [
      'a category’s description',
      { categories: [{ name: 'ads', description: 5 }] },
      'categories.0.description',
      'a text',
    ],
    ['a service’s name', service({ name: 5 }), 'services.v.name', 'a text'],
    ['a purpose', service({ purpose: {} }), 'services.v.purpose', 'a text'],
    ['a reason', service({ reason: null }), 'services.v.reason', 'a text'],
    ['a provider that is a number', service({ provider: 7 }), 'services.v.provider', '"name"'],
    [
      'a provider without a name',
      service({ provider: { url: '/p' } }),
      'services.v.provider',
      '"name"',
    ],
    [
      'a provider’s address that is no text',
      service({ provider: { name: 'V', url: 5 } }),
      'services.v.provider.url',
      'relative address',
    ],
    [
      'a provider’s address that runs code',
      service({ provider: { name: 'V', url: 'javascript:1' } }),
      'services.v.provider.url',
      'relative address',
    ],
    ['a cookie that is a number', service({ cookies: [7] }), 'services.v.cookies', 'whole names'],
  ])('finds %s, and says what to write', (_, config, path, remedy) => {
    const texts = said(config);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`"${path}" cannot be`);
    expect(texts[0]).toContain(remedy);
  });
});
