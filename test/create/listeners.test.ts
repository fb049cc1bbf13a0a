import { describe, expect, it, vi } from 'vitest';
import type { State } from '../../src/types';
import { log, settle, start, useFreshPage } from './widget';

useFreshPage();

describe('listeners', () => {
  it('hear of a change, by the API and on the document, with what changed', () => {
    const consent = start({ services: { video: 'marketing' } });
    const here = vi.fn();
    const there = vi.fn();
    consent.on('change', here);
    document.addEventListener('askfirst:change', there, { once: true });
    consent.accept(['marketing']);
    expect(here).toHaveBeenCalledExactlyOnceWith({
      state: consent.state,
      granted: ['marketing', 'video'],
      withdrawn: [],
    });
    expect((there.mock.calls[0]![0] as CustomEvent).detail).toEqual(here.mock.calls[0]![0]);
    consent.update({ video: false });
    expect(here.mock.lastCall![0]).toMatchObject({ granted: [], withdrawn: ['video'] });
  });

  it('hear nothing where nothing changed', () => {
    const consent = start();
    const fn = vi.fn();
    consent.accept();
    consent.on('change', fn);
    consent.accept();
    consent.update({ analytics: true });
    consent.update({});
    expect(fn).not.toHaveBeenCalled();
  });

  it('hear that an answer was given, even one that grants nothing', () => {
    const consent = start();
    const fn = vi.fn();
    consent.on('change', fn);
    consent.reject();
    expect(fn).toHaveBeenCalledTimes(1);
    expect(fn.mock.lastCall![0]).toMatchObject({ granted: [], withdrawn: [] });
  });

  it('hear of one change after the other, though one of them answers in between', () => {
    const consent = start({ reload: 'never' });
    const stop = consent.on('change', ({ granted }) => {
      if (granted.includes('marketing')) consent.reject();
    });
    const heard: string[] = [];
    consent.on('change', ({ state, granted, withdrawn }) => {
      heard.push(`${state.method}: +${granted.length} -${withdrawn.length}`);
    });
    consent.accept();
    stop();
    expect(heard).toEqual(['accept-all: +3 -0', 'reject-all: +0 -3']);
  });

  it('hear nothing once stopped', () => {
    const consent = start();
    const fn = vi.fn();
    consent.on('change', fn)();
    consent.accept();
    expect(fn).not.toHaveBeenCalled();
  });

  it('see the new state, never a half-changed one', () => {
    const consent = start();
    const seen: boolean[] = [];
    consent.on('change', ({ state }) =>
      seen.push(state === consent.state && consent.granted('analytics')),
    );
    consent.accept();
    expect(seen).toEqual([true]);
  });

  it('hear of what is shown and hidden', async () => {
    const consent = start();
    const shown: string[] = [];
    consent.on('show', ({ view }) => shown.push(`+${view}`));
    consent.on('hide', ({ view }) => shown.push(`-${view}`));
    await settle();
    consent.show('preferences');
    await settle();
    consent.reject();
    expect(shown).toEqual(['+notice', '-notice', '+preferences', '-preferences']);
  });

  it('of the store contract get the state at once and after each change', () => {
    const consent = start();
    const states: State[] = [];
    const stop = consent.subscribe((state) => states.push(state));
    expect(states).toEqual([consent.state]);
    consent.accept();
    stop();
    consent.reject();
    expect(states.map(({ decided }) => decided)).toEqual([false, true]);
  });
});

describe('waiting for a grant', () => {
  const isOver = async (promise: Promise<void>): Promise<boolean> => {
    let over = false;
    void promise.then(() => (over = true));
    await settle();
    return over;
  };

  it('ends at once where it is granted, else with the grant', async () => {
    const consent = start({ services: { video: 'marketing' } });
    expect(await isOver(consent.when('necessary'))).toBe(true);
    const waiting = consent.when('video');
    consent.accept(['analytics']);
    expect(await isOver(waiting)).toBe(false);
    consent.accept(['video']);
    expect(await isOver(waiting)).toBe(true);
  });

  it('never ends for a name that nobody declared', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const consent = start();
    const waiting = consent.when('nobody');
    consent.accept();
    expect(await isOver(waiting)).toBe(false);
  });

  it('to load a script comes first, then its load', async () => {
    const consent = start();
    const loading = consent.load('/sdk.js', { for: 'analytics', id: 'sdk' });
    await settle();
    expect(document.querySelector('#sdk')).toBeNull();
    consent.accept();
    await settle();
    const script = document.querySelector('#sdk')!;
    expect(script.getAttribute('src')).toBe('/sdk.js');
    expect(script.hasAttribute('for')).toBe(false);
    script.dispatchEvent(new Event('load'));
    await expect(loading).resolves.toBeUndefined();
  });

  it('to load a script from a bad address rejects', async () => {
    const consent = start();
    consent.accept();
    await expect(consent.load('javascript:1', { for: 'analytics' })).rejects.toThrow(
      'javascript:1',
    );
  });
});

describe('the queue', () => {
  it('runs functions with the object, each even if one throws', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const consent = start();
    const fn = vi.fn();
    consent.push(
      () => {
        throw new Error('theirs');
      },
      fn,
      fn,
    );
    await settle();
    expect(fn.mock.calls).toEqual([[consent], [consent]]);
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('a config with mistakes', () => {
  it('is explained in the console, and the widget works, strictly', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const consent = start({ model: 'optin', services: { x: 'nobody' } });
    await settle();
    const texts = report.mock.calls.map(([text]) => String(text)).sort();
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('"model" cannot be "optin"');
    expect(texts[1]).toContain('"services.x.category"');
    expect(consent.state).toMatchObject({ model: 'opt-in', granted: ['necessary'] });
    expect(log).toContain('+notice');
  });

  it('says nothing about a config without', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    start({ services: { x: 'analytics' } });
    await settle();
    expect(report).not.toHaveBeenCalled();
  });
});
