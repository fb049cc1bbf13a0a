import type { Signal, State } from '../types';
import { allows, isSettled, purposesOf, queueOf, vendors } from './vendor';

/** What `hubspot` can be told. */
export interface HubspotOptions {
  /**
   * What decides, by HubSpot's own purposes. A no to the service `hubspot`, where the site declares it,
   * is one to all of them.
   * @default analytics, marketing and functional
   */
  readonly map?: Readonly<Partial<Record<'analytics' | 'advertisement' | 'functionality', string>>>;
}

const PURPOSES = {
  analytics: 'analytics',
  advertisement: 'marketing',
  functionality: 'functional',
};

/**
 * HubSpot: its own banner stays away, and its tracking hears of each purpose.
 * @see https://developers.hubspot.com/docs/api-reference/tracking-code/cookie-banner-api
 */
export function hubspot(options: HubspotOptions = {}): Signal {
  const tell = (state: State): void => {
    // a no to the service is one to each of its purposes, whatever the site names for them
    const consent: Readonly<Record<string, boolean>> = allows(state, 'hubspot/necessary')
      ? purposesOf(state, { ...PURPOSES, ...options.map })
      : {};
    const isAny = Object.values(consent).includes(true);
    queueOf('_hsp').push(isAny ? ['setHubSpotConsent', consent] : ['revokeCookieConsent']);
    // a no is kept by a cookie of its own, on later pages too, and a yes takes that away
    queueOf('_hsq').push(['doNotTrack', ...(consent.analytics ? [{ track: true }] : [])]);
  };
  return {
    name: 'hubspot',
    start(state) {
      vendors.disableHubSpotCookieBanner = true;
      if (isSettled(state)) tell(state);
    },
    change: tell,
  };
}
