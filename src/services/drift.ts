import type { CatalogueService } from '../types';

/**
 * Drift, now Salesloft's. In `marketing`, the stricter choice: its chat is made for sales, and scores
 * and follows visitors for that.
 * Names as seen on sites, in public code; durations: the vendor's cookie list as known in 2025; read
 * 2026-11-23.
 */
export const drift: CatalogueService = {
  id: 'drift',
  category: 'marketing',
  name: 'Drift',
  provider: { name: 'Salesloft, Inc.', url: 'https://www.salesloft.com/legal/privacy-notice' },
  purpose: 'Shows a sales chat and recognises returning visitors and their companies.',
  hosts: ['driftt.com', 'drift.com'],
  cookies: [
    { name: 'drift_aid', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: 'driftt_aid', purpose: 'Tells visitors apart', duration: '2 years' },
    {
      name: 'drift_campaign_refresh',
      purpose: 'Marks when messages were last fetched',
      duration: '30 minutes',
    },
    { name: 'drift_eid', purpose: 'Holds the id a site gives a signed-in visitor' },
  ],
};
