import type { CatalogueService } from '../types';

/**
 * GetResponse's web tracking and forms. The vendor publishes no duration.
 * Name: the vendor's own extensions for Magento and WooCommerce, in public repositories; read
 * 2026-11-23.
 */
export const getResponse: CatalogueService = {
  id: 'get-response',
  category: 'marketing',
  name: 'GetResponse',
  provider: { name: 'GetResponse S.A.', url: 'https://www.getresponse.com/legal/privacy' },
  purpose: 'Records which pages are visited and links them to readers of e-mails.',
  hosts: ['getresponse.com', 'gr-cdn.com'],
  cookies: [{ name: 'gaVisitorUuid', purpose: 'Tells visitors apart' }],
};
