import type { CatalogueService } from '../types';

/**
 * Xandr, formerly AppNexus, part of Microsoft: now Monetize, Curate and Invest. Names and
 * durations: Open Cookie Database, rows "Xandr"; read 2026-11-23. The sources disagree on how long
 * `sess` and `XANDR_PANID` last.
 */
export const xandr: CatalogueService = {
  id: 'xandr',
  category: 'marketing',
  name: 'Xandr',
  provider: { name: 'Xandr Inc.', url: 'https://www.xandr.com/privacy/platform-privacy-policy/' },
  purpose: 'Runs auctions of ad space among many companies, and measures the ads shown.',
  hosts: ['adnxs.com', 'adnxs-simple.com'],
  cookies: [
    {
      name: 'uuid2',
      purpose: 'Recognises the browser on many sites',
      duration: '90 days',
      party: 'third',
    },
    {
      name: 'anj',
      purpose: 'Notes with whom identifiers were exchanged',
      duration: '90 days',
      party: 'third',
    },
    {
      name: 'icu',
      purpose: 'Limits how often an ad is shown',
      duration: '90 days',
      party: 'third',
    },
    {
      name: 'usersync',
      purpose: 'Notes with whom identifiers were exchanged',
      duration: '90 days',
      party: 'third',
    },
    { name: 'sess', purpose: 'Checks whether the browser takes cookies', party: 'third' },
    { name: 'XANDR_PANID', purpose: 'Recognises people by data of its partners', party: 'third' },
  ],
};
