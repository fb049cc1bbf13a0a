import type { CatalogueService } from '../types';

/**
 * AB Tasty. Cookies, `ABTastyData` and durations: docs.abtasty.com, tag, cookies and browser
 * storage; names of the other storage: the same list as known in 2025; read 2026-11-23.
 */
export const abTasty: CatalogueService = {
  id: 'ab-tasty',
  category: 'analytics',
  name: 'AB Tasty',
  provider: { name: 'AB Tasty SAS', url: 'https://www.abtasty.com/privacy-policy/' },
  purpose: 'Shows different visitors different versions of a page and measures which works better.',
  hosts: ['abtasty.com'],
  cookies: [
    {
      name: 'ABTasty',
      purpose: 'Tells visitors apart and remembers the versions shown',
      duration: '13 months',
    },
    { name: 'ABTastySession', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: 'ABTastyDomainTest',
      purpose: 'Finds the widest domain for the other cookies',
      duration: '1 second',
    },
  ],
  storage: [
    {
      name: 'ABTastyData',
      purpose: 'Holds the pages seen and what the visitor did',
      duration: 'until removed',
    },
    { name: 'ABTastyUA', purpose: 'Holds the kind of browser', duration: 'session' },
    {
      name: 'ABTastyGeoloc',
      purpose: 'Holds the town, the weather there and the IP address',
      duration: 'session',
    },
  ],
};
