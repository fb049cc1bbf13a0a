import type { CatalogueService } from '../types';

/**
 * Campaign Manager 360 and its Floodlight tags, formerly DoubleClick for Advertisers. Where the tag
 * comes from googletagmanager.com, that host is left to the service that loads it there.
 * Names and durations: business.safety.google, cookies for advertising, as known in 2025; Open
 * Cookie Database, rows "DoubleClick"; 2026-11-23. `IDE` lasts 24 months outside of the EEA, the
 * United Kingdom and Switzerland.
 */
export const googleCampaignManager: CatalogueService = {
  id: 'google-campaign-manager',
  category: 'marketing',
  name: 'Google Campaign Manager 360',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Measures with Floodlight tags which ads visitors saw before they ordered something.',
  hosts: ['fls.doubleclick.net', 'ad.doubleclick.net'],
  cookies: [
    { name: '_gcl_au', purpose: 'Links visits to clicks on ads', duration: '90 days' },
    { name: '_gcl_dc', purpose: 'Remembers a click on an ad', duration: '90 days' },
    {
      name: 'FPGCLDC',
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
      name: 'DSID',
      purpose: 'Recognises people with a Google account',
      duration: '2 weeks',
      party: 'third',
    },
    { name: 'FLC', purpose: 'Measures conversions', duration: '10 seconds', party: 'third' },
    {
      name: 'test_cookie',
      purpose: 'Checks whether the browser takes cookies',
      duration: '15 minutes',
      party: 'third',
    },
  ],
};
