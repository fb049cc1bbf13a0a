/** A page on which something is refused, for the tests of the removal. */
import { afterEach, beforeEach, vi } from 'vitest';
import { answerStore } from '../../src/browser/answer-store';
import { listen } from '../../src/browser/events';
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { computeState } from '../../src/consent/state';
import { sweep } from '../../src/gate/sweep';
import { namesOf } from '../../src/policy/names';
import type { Config, State, Survivor } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';
import { settingsOf } from '../config/settings-of';

export const NOW = Date.UTC(2026, 10, 22);
const config: Config = {
  services: { ads: { category: 'marketing', cookies: ['ad_*'], storage: ['ad_*'] } },
};
export const answer: Answer = {
  time: NOW / 1000,
  revision: 0,
  signal: false,
  method: 'save',
  granted: ['analytics'],
  denied: ['marketing', 'ads:marketing'],
};
/** The answer as it is stored while the removal is not finished. */
export const MARKED = encode(answer) + '~';
export const store = answerStore(settingsOf(config));

/** What holds on the page, changed by the tests as a visitor would. */
export const held = {
  answer: answer as Answer | null,
  /** A script ran that may no longer. */
  isStale: false,
};
/** What the event "survivors" told. */
export const heard: Survivor[][] = [];
export const reload = vi.fn();

export function run(
  withdrew = false,
  more: Config = {},
  kept = answerStore(settingsOf({ ...config, ...more })),
): () => void {
  const settings = settingsOf({ ...config, ...more });
  const state = (): State =>
    computeState(settings.locale, namesOf(settings), held.answer, 'cookie', {
      model: 'opt-in',
      region: null,
      gpc: false,
      signal: false,
    });
  return sweep(
    settings,
    kept,
    () => [state(), held.answer],
    new Set(['marketing']),
    (names) => names !== 'marketing' || !held.isStale,
    withdrew,
  );
}

export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** Sets the page up before each test of the file, and puts it right after. */
export function useRefusedPage(): void {
  let stop: () => void;
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    vi.stubGlobal('location', {
      hostname: 'shop.example.co.uk',
      pathname: '/a/b',
      protocol: 'https:',
      reload,
    });
    reload.mockReset();
    emptyJar();
    Object.assign(held, { answer, isStale: false });
    heard.length = 0;
    stop = listen('survivors', ({ survivors }) => heard.push([...survivors]));
  });
  afterEach(async () => {
    // the longest that anything waits for
    await pass(70_000);
    stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
    emptyJar();
    localStorage.clear();
  });
}
