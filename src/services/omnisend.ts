import type { CatalogueService } from '../types';

/**
 * Omnisend, formerly Soundest. The vendor publishes no durations; 30 days for `omnisendContactID` is
 * what its extension for Magento sets.
 * Names: the vendor's extension for Magento, and as seen on sites, in public code; soundestlink.com:
 * www.omnisend.com/additional-terms; read 2026-11-23.
 */
export const omnisend: CatalogueService = {
  id: 'omnisend',
  category: 'marketing',
  name: 'Omnisend',
  provider: { name: 'UAB Omnisend', url: 'https://www.omnisend.com/privacy/' },
  purpose: 'Records products viewed and baskets, and links them to readers of e-mails.',
  hosts: ['omnisend.com', 'omnisnippet1.com', 'omnisrc.com', 'soundestlink.com'],
  cookies: [
    { name: 'soundestID', purpose: 'Tells visitors apart' },
    { name: 'omnisendSessionID', purpose: 'Keeps the state of a session' },
    { name: 'omnisendAnonymousID', purpose: 'Tells visitors apart' },
    { name: 'omnisendContactID', purpose: 'Recognises readers of e-mails', duration: '30 days' },
  ],
};
