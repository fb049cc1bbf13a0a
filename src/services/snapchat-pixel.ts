import type { CatalogueService } from '../types';

/**
 * Names and durations: Open Cookie Database, rows "Snapchat", and DuckDuckGo Tracker Radar,
 * scevent.min.js, measured 2025; read 2026-11-23. What `_sctr` and `_ScCbts` are for is read from
 * their values: Snap does not say.
 */
export const snapchatPixel: CatalogueService = {
  id: 'snapchat-pixel',
  category: 'marketing',
  name: 'Snap Pixel',
  provider: { name: 'Snap Inc.', url: 'https://values.snap.com/privacy/privacy-policy' },
  purpose:
    'Reports visits and orders to Snapchat, which matches them with its users and their ads.',
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'],
  cookies: [
    { name: '_scid', purpose: 'Recognises the browser', duration: '13 months' },
    { name: '_scid_r', purpose: 'Recognises the browser', duration: '13 months' },
    { name: '_sctr', purpose: 'Notes the day of a visit', duration: '13 months' },
    { name: '_ScCbts', purpose: 'Keeps the state of the pixel', duration: '7 days' },
    {
      name: 'sc_at',
      purpose: 'Recognises visitors across sites for ads',
      duration: '1 year',
      party: 'third',
    },
    { name: 'X-AB', purpose: 'Sorts visitors into trials', duration: '1 day', party: 'third' },
  ],
};
