import type { CatalogueService } from '../types';

/**
 * Kissmetrics. `km_ai`: support.kissmetrics.io, reusing the identities set by the JavaScript
 * library; the other names as known of that library in 2025, its documentation gives no durations;
 * read 2026-11-23.
 */
export const kissmetrics: CatalogueService = {
  id: 'kissmetrics',
  category: 'analytics',
  name: 'Kissmetrics',
  provider: { name: 'Kissmetrics', url: 'https://www.kissmetrics.io/privacy' },
  purpose: 'Records what single visitors do over time, so that the site owner sees their paths.',
  hosts: ['kissmetrics.io', 'kissmetrics.com'],
  cookies: [
    { name: 'km_ai', purpose: 'Tells visitors apart' },
    { name: 'km_ni', purpose: 'Keeps the ID of a visitor who has signed in' },
    { name: 'km_lv', purpose: 'Notes the time of the last visit' },
    { name: 'km_vs', purpose: 'Marks a running visit' },
    { name: 'km_uq', purpose: 'Holds events until they are sent' },
  ],
};
