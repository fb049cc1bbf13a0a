// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { about } from '../../src/frames/about';
import type { Config } from '../../src/types';
import { fakeConsent } from '../notice/fake-consent';

it('in a language from right to left, who gets data is read in its own direction', () => {
  const { consent } = fakeConsent({
    services: { film: { category: 'functional', name: 'Film', provider: 'Film (Ltd)' } },
  });
  const told = (dir: 'ltr' | 'rtl') =>
    about(consent, { dir, frameText: 'X {provider}.' }, ['film'], 'https://f.example/', '').text;
  // first strong isolate, pop directional isolate: Unicode Standard Annex 9
  expect(told('rtl')).toBe('X \u2068Film (Ltd)\u2069.');
  expect(told('ltr')).toBe('X Film (Ltd).');
});

it.each([5, {}, [], null, JSON.parse('{"toString":1}')])(
  'a held frame says what it is where the config holds %j for a text',
  (value: unknown) => {
    const config: unknown = {
      categories: { media: { title: value } },
      services: { film: { category: 'media', name: value, provider: { name: value, url: value } } },
    };
    const { consent } = fakeConsent(config as Config);
    const said = about(consent, {}, ['film', 'media'], 'https://film.example/1', '');
    const isText = value === 5;
    expect(said.title).toBe(`Content from ${isText ? '5' : 'film'}`);
    expect(said.text).toContain(isText ? ' to 5.' : ' to film.example.');
    expect(said.scope).toContain(isText ? 'under 5.' : 'under media.');
    expect(said.policy).toBeUndefined();
  },
);
