import type { CatalogueService } from '../types';

/**
 * DataDome. Names and durations: docs.datadome.co, cookies and stored data; `ddSession` exists
 * only with the option `sessionByHeader`. Hosts: its script and its captcha, as known in 2025;
 * read 2026-11-23.
 */
export const datadome: CatalogueService = {
  id: 'datadome',
  category: 'necessary',
  name: 'DataDome',
  provider: { name: 'DataDome SAS', url: 'https://datadome.co/privacy-policy/' },
  purpose: 'Tells people from robots to keep attacks away from this site.',
  reason: 'It fends off robots and attacks, which the site could not withstand without it.',
  hosts: ['datadome.co', 'captcha-delivery.com'],
  cookies: [
    { name: 'datadome', purpose: 'Tells people from robots', duration: '1 year' },
    { name: 'dd_testcookie', purpose: 'Tests whether cookies work' },
  ],
  storage: [
    { name: 'ddSession', purpose: 'Tells people from robots', duration: '1 year' },
    {
      name: 'ddOriginalReferrer',
      purpose: 'Restores where the visit came from after a check',
      duration: 'session',
    },
  ],
};
