import type { CatalogueService } from '../types';

/**
 * jsDelivr, a CDN of open-source files. Not necessary: the same files can lie on the site itself.
 * It sees the visitor’s address and the domain that was visited.
 * It sets no cookies to track, says jsdelivr.com, privacy policy of cdn.jsdelivr.net; read
 * 2026-11-23.
 */
export const jsdelivr: CatalogueService = {
  id: 'jsdelivr',
  category: 'functional',
  name: 'jsDelivr',
  provider: {
    name: 'Prospect One',
    url: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
  },
  purpose: 'Delivers program files of the page from a shared network.',
  hosts: ['jsdelivr.net'],
};
