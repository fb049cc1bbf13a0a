import { getOrCreateConsentRuntime } from 'c15t';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent, ImportConfig } from '../../src/types';
import { clear, log, settle, start } from '../create/widget';
import { leave } from './peer-page';
import { answered, onlyLooked, type PEERS } from './peers';

beforeEach(clear);
afterEach(() => {
  clear();
  vi.useRealTimers();
});

const SERVICES = { matomo: 'analytics', hotjar: 'analytics', youtube: 'marketing' };
/** For tools that note no date. */
const since = new Date().toISOString().slice(0, 10);

/** Our widget, on the page that another tool has left. */
async function arrive(given: ImportConfig, more = {}): Promise<Consent> {
  // the other tool ran by the real clock
  vi.useFakeTimers({ now: Date.now() });
  const consent = start({ services: { ...SERVICES, ...more }, import: given });
  await settle();
  return consent;
}
const optional = ({ state }: Consent): string[] =>
  state.granted.filter((name) => name !== 'necessary');

type Row = [peer: keyof typeof PEERS, from: ImportConfig['from'], granted: string[]];
const ROWS: Row[] = [
  // a yes to one of two services is none to the other
  ['orestbida, version 3', 'orestbida', ['analytics', 'matomo']],
  ['orestbida, version 2', 'orestbida', ['analytics', 'matomo', 'hotjar']],
  ['klaro', 'klaro', ['matomo']],
  ['tarteaucitron', 'tarteaucitron', ['matomo']],
  ['orejime', 'orejime', ['matomo']],
  ['osano', 'osano', ['functional', 'analytics', 'marketing', 'matomo', 'hotjar', 'youtube']],
];

describe.each(ROWS)('an answer that %s has stored', (peer, from = [], granted) => {
  it('holds here without a question, as far as it went', async () => {
    leave(await answered(peer, 'some'));
    const consent = await arrive({ from, since });
    expect(optional(consent)).toEqual(granted);
    expect(consent.state).toMatchObject({ decided: true, method: 'imported' });
    expect(log).not.toContain('+notice');
    expect(consent.record()!.time! <= new Date().toISOString()).toBe(true);
  });

  it('holds as a refusal, if it was one', async () => {
    leave(await answered(peer, 'none'));
    const consent = await arrive({ from, since });
    expect(optional(consent)).toEqual([]);
    expect(consent.state).toMatchObject({ decided: true, method: 'imported' });
    expect(log).not.toContain('+notice');
  });

  it('is asked for as always where the site has not named that tool', async () => {
    leave(await answered(peer, 'some'));
    const consent = await arrive({ from: 'cookiebot', since });
    expect(optional(consent)).toEqual([]);
    expect(log).toContain('+notice');
  });
});

describe('what tarteaucitron stores of a service that runs unasked there', () => {
  const ours = { crisp: 'functional' };

  it('is no answer of a visitor who has clicked nothing: here is the question', async () => {
    const left = await onlyLooked();
    expect(left.cookies.tarteaucitron).toContain('!crisp=true');
    leave(left);
    const consent = await arrive({ from: 'tarteaucitron', since }, ours);
    expect(optional(consent)).toEqual([]);
    expect(consent.state.decided).toBe(false);
    expect(log).toContain('+notice');
  });

  it('is no yes beside what was answered', async () => {
    const left = await answered('tarteaucitron', 'some');
    expect(left.cookies.tarteaucitron).toContain('!crisp=true');
    leave(left);
    const consent = await arrive({ from: 'tarteaucitron', since }, ours);
    expect(optional(consent)).toEqual(['matomo']);
    expect(consent.state.decided).toBe(true);
  });
});

describe('an answer that c15t has stored', () => {
  it('holds here, from the cookie and from localStorage', async () => {
    const { consentStore } = getOrCreateConsentRuntime({
      mode: 'offline',
      overrides: { country: 'DE' },
      consentCategories: ['necessary', 'measurement', 'marketing'],
    });
    consentStore.getState().setSelectedConsent('measurement', true);
    await consentStore.getState().saveConsents('custom');
    await vi.waitFor(() => expect(document.cookie).toContain('c15t=c.'));
    // what it has stored is some ms younger than what it says itself
    const time = Number(/i\.t:(\d+)/.exec(document.cookie)![1]);
    const consent = await arrive({ from: 'c15t' });
    expect(optional(consent)).toEqual(['analytics', 'matomo', 'hotjar']);
    expect(consent.record()).toMatchObject({
      method: 'imported',
      time: new Date(Math.floor(time / 1000) * 1000).toISOString(),
    });
    expect(log).not.toContain('+notice');
  });
});
