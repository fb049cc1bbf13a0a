import type { CatalogueService } from '../types';

/**
 * Tealium iQ, the tag manager. In `analytics`, as it counts visits in cookies of its own. What it
 * loads needs its own consent, and so do Tealium Collect and AudienceStream, which send to
 * tealiumiq.com and keep the cookie `TAPID` there.
 * Names and duration: docs.tealium.com, Tealium cookies and cookie functions; up to utag.js 4.49 one
 * cookie, since then one for each value; read 2026-11-23.
 */
export const tealium: CatalogueService = {
  id: 'tealium',
  category: 'analytics',
  name: 'Tealium iQ',
  provider: { name: 'Tealium Inc.', url: 'https://tealium.com/privacy/' },
  purpose: 'Loads the scripts of other services and counts visits and pages for them.',
  hosts: ['tiqcdn.com'],
  cookies: [
    {
      name: 'utag_main',
      purpose: 'Counts visits and pages, may tell visitors apart',
      duration: '1 year',
    },
    {
      name: 'utag_main_*',
      purpose: 'Counts visits and pages, may tell visitors apart',
      duration: '1 year',
    },
  ],
};
