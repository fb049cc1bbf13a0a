import { afterEach, beforeEach, vi } from 'vitest';
import * as adopt from '../../src/adopt/adopt';
import * as markup from '../../src/adopt/markup';
import * as signals from '../../src/signals/by-name';
import { create } from '../../src/create';
import * as load from '../../src/browser/load-script';
import { openGate } from '../../src/gate/gate';
import * as script from '../../src/gate/inline-module';
import * as sweep from '../../src/gate/sweep';
import * as template from '../../src/gate/template';
import * as de from '../../src/locales/de';
import type { FileLoader, Files, Parts } from '../../src/parts';
import * as problems from '../../src/problems';
import * as record from '../../src/record/keep';
import * as rules from '../../src/rules/rule';
import type { Config, Consent, GivenTexts, Mount } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';

/** What happened, in order: mounts, signals, events, cookies. */
export const log: string[] = [];
let live: Consent[] = [];

/** The words that the last part to be shown was given. */
export let given: GivenTexts | undefined;

const mount =
  (part: string): Mount =>
  (_, texts) => {
    given = texts;
    log.push(`+${part}`);
    return () => log.push(`-${part}`);
  };

/** The lazy files; those that draw something draw nothing. */
const FILES: Files = {
  notice: { mount: mount('notice') },
  layouts: { mount: mount('notice') },
  trigger: { mount: mount('trigger') },
  panel: { mount: mount('preferences') },
  iframe: { take: () => undefined },
  template,
  script,
  sweep,
  load,
  problems,
  rules,
  record,
  import: adopt,
  markup,
  signals,
  declaration: { take: () => undefined },
  network: { take: () => undefined },
  'locale-de': { texts: de.first },
  'locale-de-preferences': { texts: de.panel },
};

/** Lazy files that are at hand, but for these. */
export const filesBut =
  (others: { readonly [K in keyof Files]?: Promise<Files[K]> }): FileLoader =>
  (name) =>
    others[name] ?? Promise.resolve(FILES[name]);

const PARTS: Parts = {
  locales: ['en', 'de'],
  signals: {},
  file: filesBut({}),
  gate: openGate,
};

/** Starts a widget. */
export function start(config: Config | object = {}, parts: Partial<Parts> = {}): Consent {
  const consent = create(config, { ...PARTS, ...parts });
  live.push(consent);
  return consent;
}

/** Lets everything happen that is due soon. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(400);

/** The page as it was before any widget. */
export function clear(): void {
  for (const consent of live) consent.destroy();
  live = [];
  emptyJar();
  localStorage.clear();
  sessionStorage.clear();
  log.length = 0;
  document.body.replaceChildren();
  document.head.replaceChildren();
}

/** A page without any widget and a clock of its own, before each test of the file. @param now ms since 1970 */
export function useFreshPage(now = Date.UTC(2026, 10, 22)): void {
  beforeEach(() => {
    vi.useFakeTimers({ now });
    clear();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    clear();
    vi.useRealTimers();
  });
}
