import type { Readable } from 'svelte/store';
import type { Consent, State } from '../types';
import { allows, follow, type Given, isConsent } from './follow';

/** What `useConsent` gives: stores, to be read with a `$`. */
export interface ConsentView {
  /** The Consent object, to answer or to open the preferences; null on a server, and until it is there. */
  readonly consent: Readable<Consent | null>;
  /** What holds now; null on a server, and until it is known. */
  readonly state: Readable<State | null>;
  /** Are these categories and services, separated by spaces, all granted? */
  readonly granted: (names: string) => Readable<boolean>;
}

/**
 * What holds, and the Consent object, as stores.
 * @param given not needed with the script tag in a page that is not drawn by a server
 */
export function useConsent({ consent: given, initial }: Given = {}): ConsentView {
  const isServer = typeof window === 'undefined';
  // what came from a server has to fit what is drawn first, and later a click is not to wait
  let isDrawn = false;
  queueMicrotask(() => (isDrawn = !isServer));
  const present = (): Consent | null => {
    const { askfirst } = window as { askfirst?: unknown };
    return given ?? (isConsent(askfirst) ? askfirst : null);
  };
  const store = <T>(read: (consent: Consent | null) => T): Readable<T> => ({
    subscribe(run) {
      run(read(isDrawn ? present() : null));
      let isOver = isServer;
      let stop: (() => void) | undefined;
      queueMicrotask(() => {
        if (!isOver) stop = follow(given, (consent) => run(read(consent)));
      });
      return () => {
        isOver = true;
        stop?.();
      };
    },
  });
  return {
    consent: store((consent) => consent),
    state: store((consent) => consent?.state ?? null),
    granted: (names) => store((consent) => allows((consent?.state ?? initial)?.granted, names)),
  };
}
