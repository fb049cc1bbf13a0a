import type { CatalogueService } from '../types';

/**
 * AddThis’s share buttons. Oracle closed the service on 31 May 2023: it is here to hold back what is
 * left in pages, and to remove its cookies.
 * Names: support.addthis.com, cookie audit, 2012; durations: AddThis’s policy as known before its end;
 * read 2026-11-23.
 */
export const addthis: CatalogueService = {
  id: 'addthis',
  category: 'marketing',
  name: 'AddThis',
  provider: { name: 'Oracle America, Inc.', url: 'https://www.oracle.com/legal/privacy/' },
  purpose: 'Shows buttons for sharing the page and records for advertising what visitors read.',
  hosts: ['addthis.com', 'addthisedge.com'],
  cookies: [
    { name: '__atuvc', purpose: 'Counts shares', duration: '13 months' },
    { name: '__atuvs', purpose: 'Marks a visit', duration: '30 minutes' },
    {
      name: 'uid',
      purpose: 'Tells visitors of several sites apart',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'uvc',
      purpose: 'Counts how often a visitor is seen',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'loc',
      purpose: 'Remembers roughly where the visitor is',
      duration: '13 months',
      party: 'third',
    },
  ],
};
