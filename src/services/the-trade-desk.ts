import type { CatalogueService } from '../types';

/**
 * Names and durations: Open Cookie Database, rows "The Tradedesk"; read 2026-11-23.
 */
export const theTradeDesk: CatalogueService = {
  id: 'the-trade-desk',
  category: 'marketing',
  name: 'The Trade Desk',
  provider: { name: 'The Trade Desk, Inc.', url: 'https://www.thetradedesk.com/us/privacy' },
  purpose: 'Buys ads on other sites for visitors of this one, and measures what they led to.',
  hosts: ['adsrvr.org'],
  cookies: [
    {
      name: 'TDID',
      purpose: 'Recognises the browser on many sites',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'TDCPM',
      purpose: 'Notes with whom identifiers were exchanged',
      duration: '1 year',
      party: 'third',
    },
  ],
};
