import type { CatalogueService } from '../types';

/**
 * Optimizely Web Experimentation. `optimizelyOptOut`, by which a visitor objects, is left out so
 * that it stays.
 * Names and durations: Open Cookie Database, rows "Optimizely", and support.optimizely.com, article
 * 4410284260365, cookies and localStorage, as known in 2025; read 2026-11-23.
 */
export const optimizely: CatalogueService = {
  id: 'optimizely',
  category: 'analytics',
  name: 'Optimizely',
  provider: {
    name: 'Optimizely North America Inc.',
    url: 'https://www.optimizely.com/legal/privacy-notice/',
  },
  purpose: 'Shows different visitors different versions of a page and measures which works better.',
  hosts: ['optimizely.com'],
  cookies: [
    { name: 'optimizelyEndUserId', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'optimizelySession', purpose: 'Keeps the state of a session' },
    {
      name: 'optimizelyRedirectData',
      purpose: 'Remembers the version while the page is redirected',
      duration: '5 seconds',
    },
    {
      name: 'optimizelyDomainTestCookie',
      purpose: 'Finds the widest domain for the other cookies',
      duration: '6 months',
    },
  ],
  storage: [
    {
      name: 'optimizely_data$$*',
      purpose: 'Holds the versions shown and what the visitor did',
      duration: 'until removed',
    },
  ],
};
