import type { CatalogueService } from '../types';

/**
 * Fullstory. Cookies: help.fullstory.com, article 360020829513, first-party cookies; durations:
 * privacy guide for developers of fullstorydev; storage: as known in 2025; read 2026-11-23.
 */
export const fullstory: CatalogueService = {
  id: 'fullstory',
  category: 'analytics',
  name: 'Fullstory',
  provider: { name: 'Fullstory, Inc.', url: 'https://www.fullstory.com/legal/privacy-policy/' },
  purpose: 'Records visits so that the site owner can replay clicks, scrolling and input.',
  hosts: ['fullstory.com'],
  cookies: [
    { name: 'fs_uid', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'fs_cid', purpose: 'Remembers whether recording was agreed to', duration: '1 year' },
    { name: 'fs_lua', purpose: 'Notes when the visitor was last active', duration: '30 minutes' },
  ],
  storage: [
    { name: '_fs_uid', purpose: 'Tells visitors apart', duration: 'until removed' },
    {
      name: '_fs_lua',
      purpose: 'Notes when the visitor was last active',
      duration: 'until removed',
    },
    { name: '_fs_tab_id', purpose: 'Tells tabs of the browser apart', duration: 'session' },
  ],
};
