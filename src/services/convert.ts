import type { CatalogueService } from '../types';

/**
 * Convert Experiences, of convert.com. Names and durations: docs.developers.convert.com, cookies
 * reference; hosts: source of its JavaScript SDK; read 2026-11-23.
 */
export const convert: CatalogueService = {
  id: 'convert',
  category: 'analytics',
  name: 'Convert Experiences',
  provider: { name: 'Convert Insights, Inc.', url: 'https://www.convert.com/privacy/' },
  purpose: 'Shows different visitors different versions of a page and measures which works better.',
  hosts: ['convertexperiments.com'],
  cookies: [
    {
      name: '_conv_v',
      purpose: 'Tells visitors apart and remembers the versions shown',
      duration: '6 months',
    },
    { name: '_conv_s', purpose: 'Keeps the state of a session', duration: '20 minutes' },
    { name: '_conv_r', purpose: 'Remembers where the first visit came from', duration: '6 months' },
    {
      name: '_conv_sptest',
      purpose: 'Remembers the version while the page is redirected',
      duration: '15 seconds',
    },
  ],
};
