import type { CatalogueService } from '../types';

/**
 * Names and durations: business.safety.google, cookies for advertising, as known in 2025; Open
 * Cookie Database, rows "Google AdSense" and "DoubleClick"; 2026-11-23. The sources disagree on how
 * long `__eoi` lasts. `IDE` lasts 24 months outside of the EEA, the United Kingdom and Switzerland.
 * `__gpi_optout`, by which a visitor objects, is left out so that it stays.
 */
export const googleAdsense: CatalogueService = {
  id: 'google-adsense',
  category: 'marketing',
  name: 'Google AdSense',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Shows ads that Google chooses, often by what visitors did on other sites.',
  hosts: [
    'pagead2.googlesyndication.com',
    'tpc.googlesyndication.com',
    'googleads.g.doubleclick.net',
    'adtrafficquality.google',
    'fundingchoicesmessages.google.com',
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
      name: '__gsas',
      purpose: 'Chooses ads in the results of a search on the site',
      duration: '3 months',
    },
    { name: 'ACLK_DATA', purpose: 'Measures clicks on ads before videos', duration: '5 minutes' },
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
      name: 'test_cookie',
      purpose: 'Checks whether the browser takes cookies',
      duration: '15 minutes',
      party: 'third',
    },
  ],
};
