/** What a config says of signals in words: names, with options where they need any. */
import { describe, expect, it, vi } from 'vitest';
import { checkConfig } from '../../src/debug';
import * as signals from '../../src/signals';
import { tellNamed } from '../../src/signals/by-name';
import { createTeller } from '../../src/signals/teller';
import type { Consent, ConsentEvents, Signal, SignalByName, State } from '../../src/types';
import { page, stateOf, VISITS } from './visits';

/** A consent object that can only change. */
function visitor(state: State): {
  consent: Consent;
  change: (next: State, told?: State) => void;
} {
  const listeners = new Set<(detail: ConsentEvents['change']) => void>();
  const on = (_: 'change', fn: (detail: ConsentEvents['change']) => void): (() => void) => {
    listeners.add(fn);
    return () => listeners.delete(fn);
  };
  const consent = { state, on };
  /** @param told what the event says, where a listener has answered anew meanwhile */
  const change = (next: State, told = next): void => {
    consent.state = next;
    listeners.forEach((fn) => fn({ state: told, granted: [], withdrawn: [] }));
  };
  return { consent: consent as unknown as Consent, change };
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

  it('is told what holds, not what a listener before it has taken back', () => {
    const { consent, change } = visitor(stateOf(''));
    tellNamed(consent, 'matomo');
    change(stateOf(''), stateOf('analytics'));
    expect(page._paq).toEqual([['requireConsent']]);
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

describe('a signal by name that goes by what the site does not have', () => {
  const heard = (entry: SignalByName): unknown[] => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    tellNamed(visitor(stateOf('', {}, 'own')).consent, entry);
    return error.mock.calls.flat();
  };
  it.each([
    { name: 'meta', for: 'marketting' },
    { name: 'clarity', ads: 'ads' },
    { name: 'hubspot', map: { analytics: 'statistics', functionality: 'own' } },
    { name: 'matomo', for: 'own/nobody nobody/none' },
    { name: 'matomo', for: '' },
  ])('is told all the same, and %j said in one sentence', (entry) => {
    const config = { services: { own: 'analytics' }, signals: [entry] };
    const said = heard(entry);
    expect(said).toEqual(checkConfig(config));
    expect(said).toEqual([
      expect.stringMatching(
        /^askfirst: "signals\.\w+\.[\w.]+" cannot be ".*" and counts as a no: name categories or services of the site\.$/,
      ),
    ]);
  });

  it('says nothing of what there is', () => {
    expect(heard({ name: 'meta', for: 'marketing own nobody/own necessary' })).toEqual([]);
    expect(heard('matomo')).toEqual([]);
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
