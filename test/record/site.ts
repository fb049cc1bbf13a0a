import { afterEach, beforeEach, vi } from 'vitest';
import { answerStore, now } from '../../src/browser/answer-store';
import { listen } from '../../src/browser/events';
import type { Part } from '../../src/browser/views';
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { keep } from '../../src/record/keep';
import type { Config, Consent, ConsentRecord, State, Texts } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';
import { settingsOf } from '../config/settings-of';

export const NOTES = 'askfirst-record';
export const QUEUE = 'askfirst-queue';

/** What the event `record` has said since the test began. */
export const said: ConsentRecord[] = [];
listen('record', ({ record }) => void said.push(record));

/** A page of a site whose visitor answers, with the real store behind it. */
export function site(config: Config = {}, state: Partial<State> = {}, words: Partial<Texts> = {}) {
  const settings = settingsOf(config);
  const store = answerStore(settings);
  const consent = {
    settings,
    state: {
      model: 'opt-in',
      region: null,
      gpc: false,
      signal: false,
      locale: 'en',
      ...state,
    },
    record: () => {
      const answer = store.load();
      return answer && store.record(answer);
    },
  } as unknown as Consent;
  const noted = (view?: Part): Promise<void> => keep(consent, store, words, view);
  return {
    consent,
    noted,
    answer(over: Partial<Answer> = {}, view?: Part) {
      store.save(
        encode({
          time: now(),
          revision: settings.policy.revision,
          method: 'save',
          signal: false,
          granted: ['analytics'],
          denied: ['functional', 'marketing'],
          ...over,
        }),
      );
      return noted(view);
    },
    reset() {
      store.save('', 0);
      return noted();
    },
  };
}

/** What stands in `localStorage` under a key. */
export const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

export const START = Date.UTC(2026, 10, 22, 12);
/** Sets the clock to so many minutes after the start. */
export const minutes = (count: number) => vi.setSystemTime(START + count * 60_000);
/** The record that was handed out last. */
export const last = (): ConsentRecord => said.at(-1)!;

/** A page on which nothing is noted, before each test of the file. */
export function useNotedPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    emptyJar();
    localStorage.clear();
    said.length = 0;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    // what was refused is kept for the page, and this is one page
    localStorage.clear();
    vi.useRealTimers();
  });
  afterEach(() => site().reset());
}
