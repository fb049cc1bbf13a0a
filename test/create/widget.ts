import { vi } from 'vitest';
import { create } from '../../src/create';
import { sweep } from '../../src/gate/sweep';
import { loadScript } from '../../src/browser/load-script';
import type { Parts } from '../../src/parts';
import { explain } from '../../src/problems';
import type { Config, Consent, Mount } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';

/** What happened, in order: mounts, signals, events, cookies. */
export const log: string[] = [];
let live: Consent[] = [];

const mount =
  (part: string): Mount =>
  () => {
    log.push(`+${part}`);
    return () => log.push(`-${part}`);
  };

const PARTS: Parts = {
  locales: ['en', 'de'],
  signals: {},
  part: (part) => Promise.resolve(mount(part)),
  words: () => Promise.resolve({}),
  sweep: () => Promise.resolve({ sweep }),
  load: () => Promise.resolve({ loadScript }),
  problems: () => Promise.resolve({ explain }),
};

/** Starts a widget whose lazy parts are at hand and draw nothing. */
export function start(config: Config | object = {}, parts: Partial<Parts> = {}): Consent {
  const consent = create(config, { ...PARTS, ...parts });
  live.push(consent);
  return consent;
}

/** Lets everything happen that is due soon. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);

/** The page as it was before any widget. */
export function clear(): void {
  for (const consent of live) consent.destroy();
  live = [];
  emptyJar();
  log.length = 0;
  document.body.replaceChildren();
  document.head.replaceChildren();
}
