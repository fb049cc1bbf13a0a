import type { Signal } from '../types';
import { vendors, yesOrNo, type VendorOptions } from './vendor';

/** What `googleAnalytics` can be told. */
export interface GoogleAnalyticsOptions extends VendorOptions {
  /** Measurement ids, as in `G-1A2B3C4D5E`. */
  readonly ids: readonly string[];
}

/**
 * Google Analytics' own switch, for a page that goes on after a withdrawal: with it, the tag of that id
 * neither sends nor stores. Beside `google`, not instead of it.
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export const googleAnalytics = (options: GoogleAnalyticsOptions): Signal =>
  yesOrNo('googleAnalytics', options, 'google-analytics/analytics', (isGranted) => {
    for (const id of options.ids) vendors[`ga-disable-${id}`] = !isGranted;
  });
