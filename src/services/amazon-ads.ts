import type { CatalogueService } from '../types';

/**
 * The tag for advertisers and the bidding of Amazon Publisher Services. Names: Open Cookie
 * Database, rows "Amazon"; read 2026-11-23. The sources disagree on how long `ad-id` lasts: 190
 * days to 13 months.
 */
export const amazonAds: CatalogueService = {
  id: 'amazon-ads',
  category: 'marketing',
  name: 'Amazon Ads',
  provider: { name: 'Amazon Europe Core SARL', url: 'https://www.amazon.co.uk/privacy' },
  purpose: 'Shows ads through Amazon, and reports visits and orders to it to measure them.',
  hosts: ['amazon-adsystem.com'],
  cookies: [
    { name: 'ad-id', purpose: 'Recognises the browser on many sites', party: 'third' },
    {
      name: 'ad-privacy',
      purpose: 'Keeps what a visitor chose about ads',
      duration: '5 years',
      party: 'third',
    },
  ],
};
