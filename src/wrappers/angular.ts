import {
  afterNextRender,
  DestroyRef,
  inject,
  InjectionToken,
  type Provider,
  signal,
  type Signal,
} from '@angular/core';
import type { Consent, State } from '../types';
import { allows, follow, type Given } from './follow';

/** What `injectConsent` gives. */
export interface ConsentView {
  /** The Consent object, to answer or to open the preferences; null on a server, and until it is there. */
  readonly consent: Signal<Consent | null>;
  /** What holds now; null on a server, and until it is known. */
  readonly state: Signal<State | null>;
  /** Are these categories and services, separated by spaces, all granted? Reads a signal. */
  readonly granted: (names: string) => boolean;
}

const GIVEN = new InjectionToken<Given>('askfirst', { factory: () => ({}) });

/** Hands a Consent object, or what the server knows, to an app. Not needed with the script tag. */
export const provideConsent = (given: Given = {}): Provider => ({
  provide: GIVEN,
  useValue: given,
});

/** What holds, and the Consent object, as signals. In an injection context, as a component's fields are. */
export function injectConsent(): ConsentView {
  const { consent: given, initial } = inject(GIVEN);
  const consent = signal<Consent | null>(null);
  const state = signal<State | null>(null);
  let stop: (() => void) | undefined;
  // not before: what came from a server has to fit what is drawn first
  afterNextRender(() => {
    stop = follow(given, (found) => {
      consent.set(found);
      state.set(found.state);
    });
  });
  inject(DestroyRef).onDestroy(() => stop?.());
  return {
    consent: consent.asReadonly(),
    state: state.asReadonly(),
    granted: (names) => allows((state() ?? initial)?.granted, names),
  };
}
