import type { Signal } from '../types';
import { vendors, yesOrNo, type VendorOptions } from './vendor';

/** What `googleAnalytics` can be told. */
export interface GoogleAnalyticsOptions extends VendorOptions {
  /** One measurement id or several, as in `G-1A2B3C4D5E`. */
  readonly ids: string | readonly string[];
}

/**
 * Google Analytics' own switch, for a page that goes on after a withdrawal: with it, the tag of that id
 * neither sends nor stores. Beside `google`, not instead of it.
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export function googleAnalytics(options: GoogleAnalyticsOptions): Signal {
  const ids = [options.ids].flat().filter(Boolean);
  if (!ids[0]) {
    console.error(
      'askfirst: googleAnalytics has no "ids" and switches nothing off: name its measurement ids, as in ["G-1A2B3C4D5E"].',
    );
  }
  return yesOrNo('googleAnalytics', options, 'google-analytics/analytics', (isGranted) => {
    for (const id of ids) vendors[`ga-disable-${id}`] = !isGranted;
  });
}
