import { isBag } from './kinds';
import type { Problem } from './problem-text';

/** The vendors that can be told by name. */
export const SIGNALS =
  'adsense amplitude clarity dataLayer google googleAnalytics hubspot matomo meta mixpanel piano pinterest posthog shopify tiktok uet wordpress zaraz'.split(
    ' ',
  );

/** What is wrong with the signals: a name nobody knows, or an object that neither has one nor tells. */
export function checkSignals(given: unknown): Problem[] {
  const isSignal = (entry: unknown): boolean =>
    isBag(entry)
      ? typeof (entry.start ?? entry.change) === 'function' || isSignal(String(entry.name))
      : SIGNALS.includes(entry as string);
  return [given ?? []]
    .flat()
    .filter((entry) => !isSignal(entry))
    .map((value) => ({ path: 'signals', value }));
}
