import type { CatalogueService } from '../types';

/**
 * Recommendations on publishers’ pages and the pixel for advertisers; since 2025 under the name
 * Teads. The policy names the British company for visitors in Europe.
 * Names and durations: Open Cookie Database, rows "Outbrain"; 2026-11-23.
 */
export const outbrain: CatalogueService = {
  id: 'outbrain',
  category: 'marketing',
  name: 'Outbrain',
  provider: { name: 'Outbrain UK Limited', url: 'https://www.outbrain.com/privacy/' },
  purpose: 'Shows paid links to other pages and counts which of them visitors click.',
  hosts: ['outbrain.com', 'outbrainimg.com'],
  cookies: [
    { name: 'outbrain_dicbo_id', purpose: 'Remembers a click on a paid link', duration: '1 day' },
    { name: 'dicbo_id', purpose: 'Remembers a click on a paid link', duration: '1 day' },
    {
      name: 'obuid',
      purpose: 'Recognises the browser on many sites',
      duration: '3 months',
      party: 'third',
    },
    {
      name: 'recs-*',
      purpose: 'Notes which links were shown, so that none comes twice',
      duration: '1 minute',
      party: 'third',
    },
  ],
  storage: [
    { name: 'OB-USER-TOKEN', purpose: 'Recognises the browser', duration: 'until removed' },
  ],
};
