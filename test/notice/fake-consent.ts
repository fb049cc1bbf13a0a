import { listen } from '../../src/browser/events';
import type { Config, Consent, State } from '../../src/types';
import { read } from '../config/settings-of';

/** A consent object that answers from a list and writes down what is asked of it. */
export function fakeConsent(
  config: Config = {},
  granted: readonly string[] = [],
  state: Partial<State> = {},
): { readonly consent: Consent; readonly calls: unknown[][] } {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...details: unknown[]): void =>
      void calls.push([name, ...details]);
  const consent = {
    settings: read(config, ['en']).settings,
    state: { locale: 'en', gpc: false, ...state },
    granted: (name: string) => granted.includes(name),
    accept: note('accept'),
    reject: note('reject'),
    update: note('update'),
    show: note('show'),
    hide: note('hide'),
    on: listen,
    record: () => null,
  } as unknown as Consent;
  return { consent, calls };
}
