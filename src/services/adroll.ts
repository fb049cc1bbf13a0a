import type { CatalogueService } from '../types';

/**
 * AdRoll, and RollWorks with the same pixel. Names and durations: DuckDuckGo Tracker Radar,
 * roundtrip.js, measured 2025; those under adroll.com as known in 2025; 2026-11-23. The Open Cookie
 * Database has no rows for it.
 */
export const adroll: CatalogueService = {
  id: 'adroll',
  category: 'marketing',
  name: 'AdRoll',
  provider: { name: 'NextRoll, Inc.', url: 'https://www.nextroll.com/privacy' },
  purpose: 'Records which pages visitors look at, and shows the site’s ads to them elsewhere.',
  hosts: ['adroll.com'],
  cookies: [
    { name: '__adroll_fpc', purpose: 'Recognises the browser', duration: '1 year' },
    { name: '__ar_v4', purpose: 'Counts what the pixel did, by day', duration: '1 year' },
    {
      name: '__adroll',
      purpose: 'Recognises the browser on many sites',
      duration: '13 months',
      party: 'third',
    },
    {
      name: '__adroll_shared',
      purpose: 'Recognises the browser on many sites',
      duration: '13 months',
      party: 'third',
    },
  ],
};
