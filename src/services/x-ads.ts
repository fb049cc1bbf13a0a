import type { CatalogueService } from '../types';

/**
 * The pixel of X, formerly Twitter. Measurements go to t.co and analytics.twitter.com.
 * Names and durations: Open Cookie Database, rows "X"; business.x.com, conversion tracking for
 * websites; read 2026-11-23. The names of its own cookies in the site, `_twpid` and `_twclid`, are
 * from observed sites; their durations are not published.
 */
export const xAds: CatalogueService = {
  id: 'x-ads',
  category: 'marketing',
  name: 'X Ads',
  provider: { name: 'X Internet Unlimited Company', url: 'https://x.com/en/privacy' },
  purpose: 'Reports visits and orders to X, which matches them with its users and their ads.',
  hosts: ['ads-twitter.com', 'analytics.twitter.com', 't.co'],
  cookies: [
    { name: '_twpid', purpose: 'Recognises the browser' },
    { name: '_twclid', purpose: 'Remembers a click on an ad' },
    {
      name: 'muc_ads',
      purpose: 'Recognises the browser for ads',
      duration: '2 years',
      party: 'third',
    },
    { name: 'guest_id', purpose: 'Recognises the browser', duration: '2 years', party: 'third' },
    {
      name: 'guest_id_ads',
      purpose: 'Recognises logged-out visitors for ads',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'guest_id_marketing',
      purpose: 'Recognises logged-out visitors for marketing',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'personalization_id',
      purpose: 'Follows the browser for ads on other sites',
      duration: '2 years',
      party: 'third',
    },
  ],
};
