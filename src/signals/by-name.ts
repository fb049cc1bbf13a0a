import * as signals from '.';
import type { Consent, Signal, SignalByName } from '../types';

const { google, ...others } = signals;
const makers = others as unknown as Readonly<Record<string, (options: object) => Signal>>;

function make(entry: SignalByName): Signal {
  const { name = entry } = Object(entry) as { readonly name?: unknown };
  // a default that comes late is none
  if (name === google.name) {
    throw new TypeError(
      'signals: "google" has to be there at once; import it from "askfirst/signals"',
    );
  }
  if (Object.keys(makers).includes(name as string)) {
    return makers[name as string]!(Object(entry) as object);
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
  const signal = make(entry);
  signal.start?.(consent.state);
  return consent.on('change', ({ state, ...change }) => signal.change?.(state, change));
}
