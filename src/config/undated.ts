import type { ImportConfig, ImportTool } from '../types';
import { isImport } from './is-import';
import { isBag } from './kinds';
import type { Problem } from './problem-text';

/** How many days the tools keep an answer that note no date of it, as `src/import` has it. */
export const LASTING: Partial<Readonly<Record<ImportTool, number>>> = {
  cookieyes: 365,
  klaro: 120,
  orejime: 120,
  osano: 365,
  silktide: Infinity,
  tarteaucitron: 365,
};

/**
 * Advice for tools whose answers may all be too old here, for nobody knows when they were given.
 * @param kept `cookie.days`
 */
export function checkUndated(given: unknown, kept: unknown): Problem[] {
  if (!isBag(given) || !isImport(given) || given.since !== undefined) return [];
  const days = Number(kept);
  const most = days >= 1 && days <= 730 ? days : 182;
  const { days: set, from = [] } = given as ImportConfig;
  const names = [from].flat().filter((name) => {
    const life = LASTING[name] ?? 0;
    // what never ends is kept for no number of days
    return (life && life < Infinity ? (set ?? life) : life) >= most;
  });
  return names[0] ? [{ path: 'import.from', value: names.join(', '), isAdvice: true }] : [];
}
