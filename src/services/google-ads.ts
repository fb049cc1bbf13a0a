import type { CatalogueService } from '../types';

/**
 * Google Ads: conversions and remarketing. Its tag comes from googletagmanager.com, which is left
 * to the service that loads it there, for analytics may use the same one.
 * Names and durations: business.safety.google, cookies for advertising, as known in 2025; Open
 * Cookie Database, rows "Google Ads"; 2026-11-23. `IDE` lasts 24 months outside of the EEA, the
 * United Kingdom and Switzerland. Cookies of Google accounts on google.com are left out.
 */
export const googleAds: CatalogueService = {
  id: 'google-ads',
  category: 'marketing',
  name: 'Google Ads',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Measures which ads on Google led to an order, and shows visitors the site’s ads again.',
  hosts: ['googleadservices.com', 'googleads.g.doubleclick.net', 'td.doubleclick.net'],
  cookies: [
    { name: '_gcl_au', purpose: 'Links visits to clicks on ads', duration: '90 days' },
    { name: '_gcl_aw', purpose: 'Remembers a click on an ad', duration: '90 days' },
    { name: '_gcl_gb', purpose: 'Remembers a click on an ad', duration: '90 days' },
    { name: '_gcl_gf', purpose: 'Remembers a click on an ad for a flight', duration: '90 days' },
    { name: '_gcl_ha', purpose: 'Remembers a click on an ad for a hotel', duration: '90 days' },
    { name: '_gcl_gs', purpose: 'Remembers where a click on an ad came from', duration: '90 days' },
    { name: '_gac_*', purpose: 'Remembers the campaign a visit came from', duration: '90 days' },
    {
      name: 'FPAU',
      purpose: 'Links visits to clicks on ads, set by the site’s server',
      duration: '90 days',
    },
    {
      name: 'FPGCLAW',
      purpose: 'Remembers a click on an ad, set by the site’s server',
      duration: '90 days',
    },
    {
      name: 'FPGCLGB',
      purpose: 'Remembers a click on an ad, set by the site’s server',
      duration: '90 days',
    },
    {
      name: 'IDE',
      purpose: 'Recognises the browser for ads on other sites',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'test_cookie',
      purpose: 'Checks whether the browser takes cookies',
      duration: '15 minutes',
      party: 'third',
    },
  ],
  storage: [{ name: '_gcl_ls', purpose: 'Remembers clicks on ads', duration: 'until removed' }],
};
