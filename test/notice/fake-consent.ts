import { listen } from '../../src/browser/events';
import type { Config, Consent, State } from '../../src/types';
import { read } from '../config/settings-of';

/** A consent object that answers from a list, writes down what is asked of it, and changes when told to. */
export function fakeConsent(
  config: Config = {},
  granted: readonly string[] = [],
  state: Partial<State> = {},
): {
  readonly consent: Consent;
  readonly calls: unknown[][];
  /** Changes what holds, as an answer does before the UI is taken away. */
  readonly change: (state: Partial<State>) => void;
} {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...details: unknown[]): void =>
      void calls.push([name, ...details]);
  let answeredAt: string | undefined;
  let current = { locale: 'en', gpc: false, ...state };
  const consent = {
    settings: read(config, ['en']).settings,
    get state() {
      return current;
    },
    granted: (name: string) => granted.includes(name),
    accept: note('accept'),
    reject: note('reject'),
    update: note('update'),
    show: note('show'),
    hide: note('hide'),
    on: listen,
    watch: () => () => undefined,
    record: () => (answeredAt ? { time: answeredAt } : null),
  } as unknown as Consent;
  return {
    consent,
    calls,
    change(state) {
      current = { ...current, ...state };
      if (state.decided) answeredAt = new Date().toISOString();
    },
  };
}
