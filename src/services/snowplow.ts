import type { CatalogueService } from '../types';

/**
 * Snowplow. Most sites send to a collector under a name of their own, which then belongs into
 * `hosts`. Names and durations: docs.snowplow.io, cookies and local storage of the web trackers;
 * `sp`: Open Cookie Database; the queue: github.com/snowplow; read 2026-11-23.
 */
export const snowplow: CatalogueService = {
  id: 'snowplow',
  category: 'analytics',
  name: 'Snowplow',
  provider: { name: 'Snowplow Analytics Ltd', url: 'https://snowplow.io/privacy-policy/' },
  purpose: 'Records page views and events, so that the site owner sees how pages are used.',
  hosts: ['snplow.net'],
  cookies: [
    { name: '_sp_id.*', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: '_sp_ses.*', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: 'sp',
      purpose: 'Tells visitors apart for the collector',
      duration: '1 year',
      party: 'third',
    },
  ],
  storage: [
    {
      name: 'snowplowOutQueue_*',
      purpose: 'Holds events until they are sent',
      duration: 'until removed',
    },
  ],
};
