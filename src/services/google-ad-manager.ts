import type { CatalogueService } from '../types';

/**
 * Google Publisher Tag, which fills the ad space of publishers.
 * Names and durations: business.safety.google, cookies for advertising, as known in 2025; Open
 * Cookie Database, rows "DoubleClick" and "Google AdSense"; 2026-11-23. The sources disagree on how
 * long `__eoi` lasts. `IDE` lasts 24 months outside of the EEA, the United Kingdom and Switzerland.
 * `__gpi_optout`, by which a visitor objects, is left out so that it stays.
 */
export const googleAdManager: CatalogueService = {
  id: 'google-ad-manager',
  category: 'marketing',
  name: 'Google Ad Manager',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Sells space for ads on the site, offers it to bidders and shows what they send.',
  hosts: [
    'securepubads.g.doubleclick.net',
    'googletagservices.com',
    'googlesyndication.com',
    'adtrafficquality.google',
  ],
  cookies: [
    {
      name: '__gads',
      purpose: 'Counts ads shown and limits how often each comes',
      duration: '13 months',
    },
    {
      name: '__gpi',
      purpose: 'Recognises the browser for ads on this site',
      duration: '13 months',
    },
    { name: '__eoi', purpose: 'Guards against fraud with ads' },
    {
      name: 'GoogleAdServingTest',
      purpose: 'Checks whether the browser takes cookies',
      duration: 'session',
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
    {
      name: 'test_cookie',
      purpose: 'Checks whether the browser takes cookies',
      duration: '15 minutes',
      party: 'third',
    },
  ],
};
