import { resolve } from '../../src/config/resolve';
import type { Config, Consent, State } from '../../src/types';

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
    settings: resolve(config, ['en'], ['en']).settings,
    state: { locale: 'en', gpc: false, ...state },
    granted: (name: string) => granted.includes(name),
    accept: note('accept'),
    reject: note('reject'),
    update: note('update'),
    show: note('show'),
    hide: note('hide'),
    record: () => null,
  } as unknown as Consent;
  return { consent, calls };
}
