import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import type { Config, State } from '../../src/types';
import { said, stateOf, yes } from './state-of';

describe('a service', () => {
  const config: Config = { services: { video: 'marketing', counter: 'analytics' } };

  it('is granted by its own name only: its category alone is an older question', () => {
    const before = stateOf(config, yes());
    expect(before.granted).toEqual(['necessary', 'analytics', 'marketing']);
    expect(before.decided).toBe(false);
    const answer = said(['analytics', 'video:marketing'], ['marketing', 'counter:analytics']);
    const after = stateOf(config, answer);
    expect(after.granted).toEqual(['necessary', 'analytics', 'video']);
    expect(after.decided).toBe(true);
  });

  it('is asked for again when it has moved to another category', () => {
    const answer = said(['analytics', 'marketing', 'counter:analytics', 'video:analytics'], []);
    const state = stateOf(config, answer);
    expect(state.granted).not.toContain('video');
    expect(state.decided).toBe(false);
    const home = stateOf({ services: { ...config.services, video: 'analytics' } }, answer);
    expect(home.granted).toContain('video');
    expect(home.decided).toBe(true);
  });

  it('is not granted by an answer to an older form, that names it without its category', () => {
    expect(stateOf(config, said(['video', 'counter'], [])).granted).toEqual(['necessary']);
  });

  it('that is gone is not asked for again, nor is a category', () => {
    const answer = said(['analytics', 'social', 'ads:social'], ['marketing', 'map:functional']);
    expect(stateOf({}, answer)).toMatchObject({
      decided: true,
      granted: ['necessary', 'analytics'],
    });
  });

  it('that came after a no to its category stays off until it is asked for, under opt-out too', () => {
    const answer = said(['analytics', 'counter:analytics'], ['marketing']);
    const late = stateOf(config, answer, { model: 'opt-out' });
    expect(late.granted).not.toContain('video');
    expect(late.decided).toBe(false);
    const fresh = stateOf(config, said(['analytics'], []), { model: 'opt-out' });
    expect(fresh.granted).toEqual(['necessary', 'analytics', 'marketing', 'video', 'counter']);
  });

  it('that is required needs no answer', () => {
    const state = stateOf({ services: { login: 'necessary' } }, null, { gpc: true });
    expect(state.granted).toEqual(['necessary', 'login']);
  });

  it('follows what it says of sale, then what its category says of it, then its category’s name', () => {
    const all: Config = {
      categories: ['analytics', 'marketing', { name: 'partners', sale: true }],
      services: {
        plain: 'analytics',
        seller: { category: 'analytics', sale: true },
        ads: 'marketing',
        own: { category: 'marketing', sale: false },
        partner: 'partners',
        quiet: { category: 'partners', sale: false },
      },
    };
    expect(stateOf(all, null, { model: 'opt-out', gpc: true }).granted).toEqual([
      'necessary',
      'analytics',
      'plain',
      'own',
      'quiet',
    ]);
  });

  it('that a law exempts is on until refused, and the others wait for a yes', () => {
    const counter = { category: 'analytics', exempt: 'statistics' } as const;
    const british: Config = { services: { ...config.services, counter }, regions: 'auto' };
    const stateIn = (answer: Answer | null): State => stateOf(british, answer, { region: 'GB' });
    expect(stateIn(null)).toMatchObject({ granted: ['necessary', 'counter'], decided: false });
    expect(stateIn(REJECT).granted).toEqual(['necessary']);
    expect(stateIn(said([], ['analytics'])).granted).toEqual(['necessary']);
    const refused = said(['analytics'], ['counter:analytics']);
    expect(stateIn(refused).granted).toEqual(['necessary', 'analytics']);
    expect(stateIn({ ...refused, revision: 2 }).granted).toEqual(['necessary']);
  });
});
