import type { CatalogueService } from '../types';

/**
 * Heap, part of Contentsquare; `_hp2_` belongs to version 4 of the script, `_hp5_` to version 5.
 * Names and durations: help.heap.io, cookies set by Heap; read 2026-11-23.
 */
export const heap: CatalogueService = {
  id: 'heap',
  category: 'analytics',
  name: 'Heap',
  provider: { name: 'Heap Inc.', url: 'https://www.heap.io/privacy' },
  purpose:
    'Records clicks, entries and page views, so that the site owner sees how pages are used.',
  hosts: ['heapanalytics.com', 'heap-api.com'],
  cookies: [
    { name: '_hp2_id.*', purpose: 'Tells visitors apart', duration: '13 months' },
    { name: '_hp2_ses_props.*', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: '_hp2_props.*',
      purpose: 'Keeps labels the site gives to events',
      duration: '13 months',
    },
    { name: '_hp5_meta.*', purpose: 'Tells visitors and sessions apart', duration: '13 months' },
    {
      name: '_hp5_event_props.*',
      purpose: 'Keeps labels the site gives to events',
      duration: '13 months',
    },
    { name: '_hp5_let.*', purpose: 'Notes the time of the last event', duration: '13 months' },
    { name: '_hp2_hld*', purpose: 'Finds the domain cookies can be set on' },
  ],
};
