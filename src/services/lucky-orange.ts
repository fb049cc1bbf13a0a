import type { CatalogueService } from '../types';

/**
 * Lucky Orange. `lo-opt-out`, by which a visitor objects, is left out so that it stays.
 * Names and durations: developers.luckyorange.com, cookies and storage; names with underscores, of
 * the older script: Open Cookie Database; read 2026-11-23.
 */
export const luckyOrange: CatalogueService = {
  id: 'lucky-orange',
  category: 'analytics',
  name: 'Lucky Orange',
  provider: { name: 'Lucky Orange, LLC', url: 'https://www.luckyorange.com/legal/privacy' },
  purpose: 'Records visits and where visitors click, and offers chat and surveys for the owner.',
  hosts: ['luckyorange.com', 'luckyorange.net'],
  cookies: [
    { name: 'lo-uid', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: 'lo-visits', purpose: 'Counts the visits of a visitor', duration: '2 years' },
    { name: '_lo_uid', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: '_lo_v', purpose: 'Counts the visits of a visitor', duration: '1 year' },
    { name: '_lo_rid', purpose: 'Marks the recording that is under way', duration: '30 minutes' },
    { name: '_lo_cid', purpose: 'Marks the chat that is under way', duration: 'session' },
    {
      name: '__lotl',
      purpose: 'Remembers the first page of the first visit',
      duration: '180 days',
    },
    { name: '__lotr', purpose: 'Remembers where the first visit came from', duration: '180 days' },
  ],
  storage: [
    { name: 'lo-session', purpose: 'Keeps the state of a session', duration: 'until removed' },
    { name: 'lo-visitor', purpose: 'Holds details of the visitor', duration: 'until removed' },
    {
      name: 'lo-messenger',
      purpose: 'Keeps the state of chat, surveys and notices',
      duration: 'until removed',
    },
  ],
};
