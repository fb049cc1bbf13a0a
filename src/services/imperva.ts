import type { CatalogueService } from '../types';

/**
 * Imperva, formerly Incapsula, in front of the site itself: no hosts, it answers under the site’s
 * own address. `reese84` comes with Advanced Bot Protection.
 * Names and durations: Open Cookie Database, rows "Imperva"; `reese84` as known in 2025; read
 * 2026-11-23.
 */
export const imperva: CatalogueService = {
  id: 'imperva',
  category: 'necessary',
  name: 'Imperva',
  provider: {
    name: 'Imperva, Inc.',
    url: 'https://www.imperva.com/trust-center/privacy-statement/',
  },
  purpose: 'Keeps robots and attacks away from this site and spreads visitors over servers.',
  reason: 'It fends off robots and attacks, which the site could not withstand without it.',
  cookies: [
    { name: 'visid_incap_*', purpose: 'Recognises visits to fend off attacks', duration: '1 year' },
    {
      name: 'incap_ses_*',
      purpose: 'Holds a session together to fend off attacks',
      duration: 'session',
    },
    { name: 'nlbi_*', purpose: 'Keeps a visitor on the same server', duration: 'session' },
    { name: 'reese84', purpose: 'Tells people from robots' },
  ],
};
