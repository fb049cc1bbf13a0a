import type { Signal, State } from '../types';
import { ableTo, isSettled, purposesOf, vendors, whenThere } from './vendor';

type Callback = (error?: unknown) => unknown;
interface Shopify {
  readonly loadFeatures: (features: readonly object[], done: Callback) => void;
  readonly customerPrivacy?: {
    readonly setTrackingConsent: (consent: object, done: Callback) => void;
  };
}
/** What `shopify` can be told. */
export interface ShopifyOptions {
  /** What decides, by Shopify's own purposes. @default analytics, marketing, functional, marketing */
  readonly map?: Readonly<
    Partial<Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', string>>
  >;
}

const PURPOSES = {
  analytics: 'analytics',
  marketing: 'marketing',
  preferences: 'functional',
  sale_of_data: 'marketing',
};
const FEATURE = { name: 'consent-tracking-api', version: '0.1' };

/**
 * Shopify's Customer Privacy API. Without an answer nothing is said: the shop's own settings hold.
 * @see https://shopify.dev/docs/api/customer-privacy
 */
export function shopify(options: ShopifyOptions = {}): Signal {
  const tell = whenThere(() => ableTo<Shopify>(vendors.Shopify, 'loadFeatures'));
  let latest: object;
  const report: Callback = (error) => error && console.error('askfirst: Shopify:', error);
  const look = (state: State): void => {
    latest = purposesOf(state, { ...PURPOSES, ...options.map });
    tell((shop) =>
      shop.loadFeatures([FEATURE], (error) => {
        report(error);
        // the answer of now: the feature may have come late
        shop.customerPrivacy?.setTrackingConsent(latest, report);
      }),
    );
  };
  return {
    name: 'shopify',
    start: (state) => isSettled(state) && look(state),
    change: look,
  };
}
