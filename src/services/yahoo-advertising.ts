import type { CatalogueService } from '../types';

/**
 * The tag of Yahoo DSP. Names and durations: Open Cookie Database, rows "Yahoo"; company:
 * legal.yahoo.com, cookie policy of Yahoo EMEA Limited; read 2026-11-23.
 */
export const yahooAdvertising: CatalogueService = {
  id: 'yahoo-advertising',
  category: 'marketing',
  name: 'Yahoo Advertising',
  provider: {
    name: 'Yahoo EMEA Limited',
    url: 'https://legal.yahoo.com/emea/en/yahoo/privacy/index.html',
  },
  purpose: 'Reports visits and orders to Yahoo, which matches them with people who saw its ads.',
  hosts: ['analytics.yahoo.com', 'ads.yahoo.com', 's.yimg.com'],
  cookies: [
    { name: 'A1', purpose: 'Recognises the browser', duration: '1 year', party: 'third' },
    {
      name: 'A3',
      purpose: 'Recognises the browser for ads on other sites',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'IDSYNC',
      purpose: 'Notes with whom identifiers were exchanged',
      duration: '1 year',
      party: 'third',
    },
  ],
};
