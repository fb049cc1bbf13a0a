import * as signals from '.';
import { strayNames } from '../config/check-names';
import type { Bag } from '../config/kinds';
import type { Consent, Signal, SignalByName } from '../types';

const { google, ...others } = signals;
const makers = others as unknown as Readonly<Record<string, (options: object) => Signal>>;

function make(entry: SignalByName, known: readonly string[]): Signal {
  const { name = entry } = Object(entry) as { readonly name?: unknown };
  // a default that comes late is none
  if (name === google.name) {
    throw new TypeError(
      'signals: "google" has to be there at once; import it from "askfirst/signals"',
    );
  }
  if (Object.keys(makers).includes(name as string)) {
    const options = Object(entry) as Bag;
    for (const { path, value } of strayNames(name as string, options, known)) {
      console.error(
        `askfirst: "${path}" cannot be ${JSON.stringify(value)} and counts as a no: name categories or services of the site.`,
      );
    }
    return makers[name as string]!(options);
  }
  throw new TypeError(
    `signals: ${JSON.stringify(name)} is not known; name one of ${Object.keys(signals).join(', ')}, or pass an object with start or change`,
  );
}

/**
 * Tells the vendor that a config names, with its options, from now on. Returns the stop.
 * @throws TypeError for a name that there is not
 */
export function tellNamed(consent: Consent, entry: SignalByName): () => void {
  const { state } = consent;
  const signal = make(entry, [...state.granted, ...state.denied]);
  signal.start?.(state);
  // not the state of the event: a listener before this one may have answered anew
  return consent.on('change', ({ granted, withdrawn }) =>
    signal.change?.(consent.state, { granted, withdrawn }),
  );
}
