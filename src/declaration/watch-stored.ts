import { on } from '../browser/page';
import type { Consent } from '../types';

/**
 * When to look again after an answer, in ms: what is released stores something a little later, and a
 * removal comes back for those who write again.
 */
const LATER = [700, 2600];

/** Calls `look` when something may have been stored or removed. Returns its stop. */
export function watchStored(consent: Consent, look: () => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const soon = (): void => {
    timers.forEach(clearTimeout);
    timers = LATER.map((delay) => setTimeout(look, delay));
  };
  soon();
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  const stops = [
    () => timers.forEach(clearTimeout),
    consent.on('change', soon),
    on('visibilitychange', look),
    // where the browser tells of cookies
    ...(cookieStore ? [on('change', look, cookieStore)] : []),
  ];
  return () => stops.forEach((stop) => stop());
}
