import { attempt } from '../browser/attempt';
import type { Signal } from '../types';

/**
 * Tells all of a site's vendors, each shielded from the others' failures.
 * @param known signals at hand by name
 * @param flaw called for a name that is not among them
 */
export function createTeller(
  given: readonly (Signal | string)[],
  known: Readonly<Record<string, () => Signal>>,
  flaw: () => void,
): (say: (signal: Signal) => void) => void {
  const signals = given.map((entry) => {
    const signal = typeof entry === 'string' ? known[entry]?.() : entry;
    if (!signal) flaw();
    return signal;
  });
  return (say) => {
    for (const signal of signals) void attempt(() => signal && say(signal));
  };
}
