import type { CatalogueService } from '../types';

/**
 * Trusted Shops, Trustbadge and widgets. After an order the badge reads number, total and a hash
 * of the e-mail address; so not necessary, though the seal alone stores nothing.
 * It uses neither cookies nor local storage, says help.etrusted.com, data protection guideline,
 * information about cookies; read 2026-11-23.
 */
export const trustedShops: CatalogueService = {
  id: 'trusted-shops',
  category: 'functional',
  name: 'Trusted Shops',
  provider: { name: 'Trusted Shops SE', url: 'https://www.trustedshops.de/impressum-datenschutz/' },
  purpose: 'Shows a seal and reviews of this shop, and offers buyer protection after an order.',
  hosts: ['trustedshops.com', 'etrusted.com'],
};
