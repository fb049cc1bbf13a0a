import type { CatalogueService } from '../types';

/**
 * Akamai Bot Manager, in front of the site itself: no hosts, its script comes from the site’s own
 * address.
 * Names: Open Cookie Database, rows "Akamai"; durations: Akamai’s list of cookies as known in
 * 2025; read 2026-11-23.
 */
export const akamaiBotManager: CatalogueService = {
  id: 'akamai-bot-manager',
  category: 'necessary',
  name: 'Akamai Bot Manager',
  provider: {
    name: 'Akamai Technologies, Inc.',
    url: 'https://www.akamai.com/legal/privacy-statement',
  },
  purpose: 'Tells people from robots to keep attacks away from this site.',
  reason: 'It fends off robots and attacks, which the site could not withstand without it.',
  cookies: [
    { name: '_abck', purpose: 'Tells people from robots', duration: '1 year' },
    { name: 'ak_bmsc', purpose: 'Tells people from robots', duration: '2 hours' },
    { name: 'bm_sz', purpose: 'Tells people from robots', duration: '4 hours' },
    { name: 'bm_sv', purpose: 'Tells people from robots', duration: '2 hours' },
    { name: 'bm_mi', purpose: 'Tells people from robots', duration: '2 hours' },
  ],
};
