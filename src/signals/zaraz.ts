import type { Signal, State } from '../types';
import { ableTo, isSettled, purposesOf, read, vendors, whenThere } from './vendor';

interface ZarazConsent {
  readonly set: (purposes: Readonly<Record<string, boolean>>) => void;
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
  const look = (state: State): void => tell((consent) => consent.set(purposesOf(state, map)));
  return { name: 'zaraz', start: (state) => isSettled(state) && look(state), change: look };
}
