import { attempt } from '../browser/attempt';
import type { Signal, SignalByName } from '../types';

/** Signals that are at hand, by name. */
export type KnownSignals = Readonly<Record<string, (options: never) => Signal>>;

/**
 * Tells all of a site's vendors, each shielded from the others' failures.
 * @param leave called for what is named and not at hand
 */
export function createTeller(
  given: readonly (Signal | SignalByName)[],
  known: KnownSignals,
  leave: (entry: SignalByName) => void,
): (say: (signal: Signal) => void) => void {
  const signals = given.map((entry) => {
    const signal = Object(entry) as Signal;
    if (signal.start ?? signal.change) return signal;
    const name = signal.name ?? entry;
    // every object has a `valueOf`
    return Object.keys(known).includes(name)
      ? known[name]!(entry as never)
      : leave(entry as SignalByName);
  });
  return (say) => {
    for (const signal of signals) void attempt(() => signal && say(signal));
  };
}
