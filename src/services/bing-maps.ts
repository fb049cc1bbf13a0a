import type { CatalogueService } from '../types';

/**
 * Bing Maps, which Microsoft is closing: free accounts ended in 2025. In `marketing`, as Microsoft’s
 * number for a browser is also used for advertising. The domain bing.com as a whole is not listed, as
 * bat.bing.com measures advertising.
 * Names and durations: Open Cookie Database, rows "Bing / Microsoft". Hosts: the map control as known
 * in 2025; read 2026-11-23.
 */
export const bingMaps: CatalogueService = {
  id: 'bing-maps',
  category: 'marketing',
  name: 'Bing Maps',
  provider: {
    name: 'Microsoft Ireland Operations Limited',
    url: 'https://privacy.microsoft.com/privacystatement',
  },
  purpose: 'Shows a map in the page, loaded piece by piece as it is moved.',
  hosts: ['www.bing.com', 'r.bing.com', 'virtualearth.net'],
  cookies: [
    {
      name: 'MUID',
      purpose: 'Tells browsers apart on several Microsoft sites',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'MUIDB',
      purpose: 'Tells browsers apart on several Microsoft sites',
      duration: '1 year',
      party: 'third',
    },
  ],
};
