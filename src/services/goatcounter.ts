import type { CatalogueService } from '../types';

/**
 * GoatCounter sets no cookie; `skipgc` goes to local storage only where somebody asks not to be
 * counted. On a server of one’s own `hosts` and `provider` are the site’s. Sources:
 * goatcounter.com, JavaScript API; github.com/arp242/goatcounter, README and count.js; read
 * 2026-11-23.
 */
export const goatcounter: CatalogueService = {
  id: 'goatcounter',
  category: 'analytics',
  name: 'GoatCounter',
  provider: { name: 'Martin Tournoij', url: 'https://www.goatcounter.com/help/privacy' },
  purpose: 'Counts page views without cookies for the owner of the site.',
  hosts: ['gc.zgo.at', 'goatcounter.com'],
  exempt: 'statistics',
};
