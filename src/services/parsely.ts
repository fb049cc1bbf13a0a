import type { CatalogueService } from '../types';

/**
 * Parse.ly, by WordPress VIP. It also sets a cookie `test` for a moment, too common a name to be
 * listed. Names and durations: docs.parse.ly, Parse.ly cookies; read 2026-11-23.
 */
export const parsely: CatalogueService = {
  id: 'parsely',
  category: 'analytics',
  name: 'Parse.ly',
  provider: { name: 'WPVIP Inc.', url: 'https://wpvip.com/privacy/' },
  purpose: 'Measures which articles are read, for how long and where readers come from.',
  hosts: ['parsely.com'],
  cookies: [
    {
      name: '_parsely_visitor',
      purpose: 'Tells visitors apart and counts their sessions',
      duration: '13 months',
    },
    { name: '_parsely_session', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: '_parsely_tpa_blocked',
      purpose: 'Notes whether Parse.ly’s host can be reached',
      duration: '12 hours',
    },
    { name: '_parsely_slot_click', purpose: 'Notes where on the page a link was clicked' },
  ],
};
