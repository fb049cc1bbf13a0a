import { attempt } from '../browser/attempt';
import type { Problem } from '../config/resolve';
import type { Signal } from '../types';

/**
 * Tells all of a site's vendors, each shielded from the others' failures.
 * @param known signals at hand by name
 * @param problems gets the names that are not among them
 */
export function createTeller(
  given: readonly (Signal | string)[],
  known: Readonly<Record<string, () => Signal>>,
  problems: Problem[],
): (say: (signal: Signal) => void) => void {
  const signals = given.flatMap((entry) => {
    const signal = typeof entry === 'string' ? known[entry]?.() : entry;
    return signal ?? (problems.push({ path: 'signals', value: entry }), []);
  });
  return (say) => {
    for (const signal of signals) void attempt(() => say(signal));
  };
}
