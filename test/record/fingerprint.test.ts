import { beforeEach, describe, expect, it } from 'vitest';
import fc from '../setup/fast-check';
import { asked } from '../../src/record/asked';
import { fingerprint } from '../../src/record/fingerprint';
import type { Config, Texts } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const services = {
  stats: {
    category: 'analytics',
    name: 'Stats',
    provider: { name: 'Stats Ltd', url: '/stats' },
    purpose: 'Counts visits.',
    cookies: [{ name: 'st_*', duration: '1 year' }],
    hosts: ['stats.example'],
  },
  video: 'marketing',
};
const config: Config = { services, policy: { updated: '2026-11-22' } };
const of = (
  over: Config = {},
  layer: Parameters<typeof asked>[1] = 'notice',
  own: Partial<Texts> = {},
) => fingerprint(asked(settingsOf({ ...config, ...over }), layer, own));

let usual: string;
beforeEach(() => void (usual = of()));

describe('the fingerprint of what was asked', () => {
  it('is the same for the same words, on every page', () => {
    expect(of()).toBe(usual);
  });

  it.each([
    ['a service is called otherwise', { ...services.stats, name: 'Statistics' }],
    ['it is in another category', { ...services.stats, category: 'marketing' }],
    ['its purpose changes', { ...services.stats, purpose: 'Counts visitors.' }],
    ['its provider changes', { ...services.stats, provider: 'Others Ltd' }],
    [
      'a cookie is kept longer',
      { ...services.stats, cookies: [{ name: 'st_*', duration: '2 years' }] },
    ],
  ])('changes when %s', (_, stats) => {
    expect(of({ services: { ...services, stats } })).not.toBe(usual);
  });

  it('changes with a service more, with a category less and with the date of the policy', () => {
    expect(of({ services: { ...services, chat: 'functional' } })).not.toBe(usual);
    expect(of({ categories: ['analytics', 'marketing'] })).not.toBe(usual);
    expect(of({ policy: { updated: '2026-11-23' } })).not.toBe(usual);
  });

  it('does not change with the order in which somebody has written it', () => {
    const { stats, video } = services;
    const turned = Object.fromEntries(Object.entries(stats).reverse()) as typeof stats;
    expect(of({ services: { video, stats: turned } })).toBe(usual);
  });

  it('does not change with what no visitor reads', () => {
    expect(of({ services: { ...services, stats: { ...services.stats, hosts: [] } } })).toBe(usual);
  });

  it('changes with a word of the layer that was shown, and of no other', () => {
    expect(of({}, 'notice', { title: 'Biscuits' })).not.toBe(usual);
    expect(of({}, 'notice', { lead: 'Decide.' })).toBe(usual);
    const preferences = of({}, 'preferences');
    expect(of({}, 'preferences', { lead: 'Decide.' })).not.toBe(preferences);
    expect(of({}, 'preferences', { title: 'Biscuits' })).toBe(preferences);
    expect(new Set([usual, preferences, of({}, 'api')]).size).toBe(3);
  });

  it('changes with the button that closes it where the notice has one, and nowhere else', () => {
    for (const own of [{ dismiss: 'Fine' }, { textNotice: 'We use cookies when you go on.' }]) {
      expect(of({}, 'closable', own)).not.toBe(of({}, 'closable'));
      expect(of({}, 'notice', own)).toBe(usual);
    }
  });

  it('takes a word of the site that is the English one for the same', () => {
    expect(of({}, 'notice', { accept: 'Accept all' })).toBe(usual);
  });

  it('changes with one category whose words are the site’s own', () => {
    const titles = { analytics: 'Counting' };
    expect(of({}, 'preferences', { titles })).not.toBe(of({}, 'preferences'));
  });
});

describe('the sum', () => {
  it('differs wherever a text does', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });

  it('is never longer than eleven letters and digits', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => /^[\da-z]{1,11}$/.test(fingerprint(value))));
  });

  it('meets no other among ten thousand words that are much alike', () => {
    const sums = Array.from({ length: 10_000 }, (_, at) =>
      fingerprint(`We keep it for ${at} days`),
    );
    expect(new Set(sums).size).toBe(10_000);
  });
});
