/** What a config says of signals in words: names, with options where they need any. */
import { describe, expect, it, vi } from 'vitest';
import { checkConfig } from '../../src/debug';
import { SIGNALS } from '../../src/config/check-signals';
import * as signals from '../../src/signals';
import { tellNamed } from '../../src/signals/by-name';
import { createTeller } from '../../src/signals/teller';
import type { Consent, ConsentEvents, Signal, SignalByName, State } from '../../src/types';
import { page, stateOf, VISITS } from './visits';

/** A consent object that can only change. */
function visitor(state: State): { consent: Consent; change: (next: State) => void } {
  const listeners = new Set<(detail: ConsentEvents['change']) => void>();
  const on = (_: 'change', fn: (detail: ConsentEvents['change']) => void): (() => void) => {
    listeners.add(fn);
    return () => listeners.delete(fn);
  };
  const change = (next: State): void =>
    listeners.forEach((fn) => fn({ state: next, granted: [], withdrawn: [] }));
  return { consent: { state, on } as unknown as Consent, change };
}

describe('a signal by name', () => {
  it('is told what holds when its file has come, and what changes after that', () => {
    const { consent, change } = visitor(stateOf('analytics'));
    const stop = tellNamed(consent, 'matomo');
    change(stateOf(''));
    stop();
    change(stateOf('analytics'));
    expect(page._paq).toEqual([['requireConsent'], ['setConsentGiven'], ['forgetConsentGiven']]);
  });

  it('takes its options from the same object', () => {
    tellNamed(visitor(stateOf('own')).consent, { name: 'matomo', cookiesOnly: true, for: 'own' });
    expect(page._paq).toEqual([['requireCookieConsent'], ['setCookieConsentGiven']]);
  });

  it.each(['nobody', 'constructor', '__proto__', '', 7, null, {}, { name: 'nobody' }, []])(
    'that is none, %j, is refused with the names that there are',
    (entry) => {
      const tell = (): unknown => tellNamed(visitor(stateOf('')).consent, entry as SignalByName);
      const names = Object.keys(signals).join(', ');
      expect(tell).toThrow(` is not known; name one of ${names}, or pass an object`);
    },
  );

  it('cannot be google, whose default has to be there before any tag', () => {
    const tell = (): unknown => tellNamed(visitor(stateOf('')).consent, 'google');
    expect(tell).toThrow('signals: "google" has to be there at once');
  });
});

describe('what tells the vendors', () => {
  const named = (): Signal => ({ name: 'mine', start: () => log.push('start') });
  let log: string[] = [];
  const tellAll = (...given: (Signal | SignalByName)[]): void => {
    log = [];
    const leave = (entry: SignalByName): unknown => log.push(`left ${JSON.stringify(entry)}`);
    createTeller(given, { mine: named }, leave)((signal) => signal.start?.(VISITS.first![0]!));
  };

  it('uses what is at hand and leaves the rest to a file', () => {
    tellAll('mine', 'other', { name: 'mine' }, { name: 'other', for: 'analytics' });
    expect(log).toEqual([
      'left "other"',
      'left {"name":"other","for":"analytics"}',
      'start',
      'start',
    ]);
  });

  it.each(['"__proto__"', '"valueOf"', '"constructor"', '{"name":"__proto__"}', '{"name":{}}'])(
    'leaves a name that every object has, or none at all, to that file, too: %s',
    (entry) => {
      tellAll(JSON.parse(entry) as SignalByName);
      expect(log).toEqual([`left ${entry}`]);
    },
  );

  it('takes an object that tells as it is, whatever its name', () => {
    tellAll({ name: 'mine', start: () => log.push('own') });
    expect(log).toEqual(['own']);
  });

  it('goes on after one that throws', () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const bad = (): void => {
      throw new Error('bad');
    };
    tellAll({ name: 'bad', start: bad }, 'mine');
    expect(log).toEqual(['start']);
    error.mockRestore();
  });
});

describe('the check of a config', () => {
  it('knows every signal that there is', () => {
    expect(SIGNALS).toEqual(Object.keys(signals).sort());
    for (const [name, make] of Object.entries(signals)) {
      expect(make({ ids: ['G-1'], map: {} }).name).toBe(name);
    }
  });

  it.each([
    [['google', 'clarity']],
    [[{ name: 'matomo', cookiesOnly: true }]],
    [[{ name: 'mine', start: () => undefined }]],
    ['google'],
  ])('has nothing against %j', (given) => {
    expect(checkConfig({ signals: given as never })).toEqual([]);
  });

  it.each([['gogle'], [{ name: 'gogle' }], [{}], [7]])('names the mistake in %j', (given) => {
    const [problem, ...others] = checkConfig({ signals: [given as never] });
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^askfirst: "signals" cannot be .*: name one of the signals, or pass an object/,
    );
  });
});
