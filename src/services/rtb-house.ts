import type { CatalogueService } from '../types';

/**
 * Under creativecdn.com it also sets `c`, `g` and `u`, 1 year each, names too short to be listed.
 * Names and durations: Open Cookie Database, rows "CreativeCDN"; `__rtbh.uid` and `__rtbh.lid` from
 * observed sites, where their values hold a date one year ahead; read 2026-11-23.
 */
export const rtbHouse: CatalogueService = {
  id: 'rtb-house',
  category: 'marketing',
  name: 'RTB House',
  provider: { name: 'RTB House S.A.', url: 'https://www.rtbhouse.com/privacy-center' },
  purpose: 'Records which products visitors look at, and shows ads for them on other sites.',
  hosts: ['creativecdn.com'],
  cookies: [
    { name: '__rtbh.uid', purpose: 'Recognises visitors whom the site knows', duration: '1 year' },
    { name: '__rtbh.lid', purpose: 'Recognises the browser', duration: '1 year' },
    {
      name: 'ts',
      purpose: 'Notes when the other cookies were set',
      duration: '1 year',
      party: 'third',
    },
  ],
};
