import type { Signal, State } from '../types';
import { ableTo, isSettled, purposesOf, read, vendors, whenThere } from './vendor';

interface ZarazConsent {
  readonly set: (purposes: Readonly<Record<string, boolean>>) => void;
  readonly sendQueuedEvents?: () => void;
  readonly getAll?: () => Readonly<Record<string, boolean>> | undefined;
}
/** What `zaraz` can be told. */
export interface ZarazOptions {
  /** From Zaraz's ids of purposes to what decides about each: `{ "qWer": "analytics" }`. */
  readonly map: Readonly<Record<string, string>>;
}

/**
 * Cloudflare Zaraz: says yes or no for each of its purposes. Their ids are the site's own, so that
 * there is no default for `map`.
 * @see https://developers.cloudflare.com/zaraz/consent-management/api/
 */
export function zaraz({ map }: ZarazOptions): Signal {
  const tell = whenThere(
    () => ableTo<ZarazConsent>(read(vendors.zaraz, 'consent'), 'set'),
    'zarazConsentAPIReady',
  );
  const look = (state: State, isAnswered: boolean): void =>
    tell((consent) => {
      const said = purposesOf(state, map);
      // without an answer it hears only that one it has kept has ended
      const kept = isAnswered || consent.getAll?.();
      if (kept === true || Object.keys(said).some((id) => !said[id] && kept?.[id])) {
        consent.set(said);
        // what has waited for the yes waits on until this is said
        if (Object.values(said).includes(true)) consent.sendQueuedEvents?.();
      }
    });
  return {
    name: 'zaraz',
    start: (state) => look(state, isSettled(state)),
    change: (state) => look(state, true),
  };
}
