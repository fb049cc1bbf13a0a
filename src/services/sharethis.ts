import type { CatalogueService } from '../types';

/**
 * ShareThis’s share buttons. In `marketing`, as ShareThis sells what it learns from them.
 * Names and durations: Open Cookie Database, rows "ShareThis"; sharethis.com, privacy notice; read
 * 2026-11-23.
 */
export const sharethis: CatalogueService = {
  id: 'sharethis',
  category: 'marketing',
  name: 'ShareThis',
  provider: { name: 'ShareThis, Inc.', url: 'https://sharethis.com/privacy/' },
  purpose: 'Shows buttons for sharing the page and records for advertising what visitors read.',
  hosts: ['sharethis.com'],
  cookies: [
    { name: 'fpestid', purpose: 'Tells visitors apart', duration: '13 months' },
    {
      name: '__stid',
      purpose: 'Tells visitors of several sites apart',
      duration: '1 year',
      party: 'third',
    },
    {
      name: '__stidv',
      purpose: 'Holds the version of the visitor’s number',
      duration: '10 years',
      party: 'third',
    },
    {
      name: 'pubconsent*',
      purpose: 'Remembers an answer about cookies',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'pxcelPage*',
      purpose: 'Remembers which partners were told of a visit',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'pxcelBcnLcy',
      purpose: 'Remembers which partners were told of a visit',
      duration: 'session',
      party: 'third',
    },
    {
      name: 'st_optout',
      purpose: 'Remembers an objection to advertising',
      duration: '10 years',
      party: 'third',
    },
  ],
};
