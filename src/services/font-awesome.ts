import type { CatalogueService } from '../types';

/**
 * Font Awesome, kits and CDN. Not necessary: the icons can lie on the site itself. No `exempt`:
 * requests also serve billing and statistics.
 * It sets no cookies for embedded icons as far as known. Hosts and use of data: fontawesome.com,
 * privacy policy, and its kits as known in 2025; read 2026-11-23.
 */
export const fontAwesome: CatalogueService = {
  id: 'font-awesome',
  category: 'functional',
  name: 'Font Awesome',
  provider: { name: 'Fonticons, Inc.', url: 'https://fontawesome.com/privacy' },
  purpose: 'Loads the icons of the page from Font Awesome.',
  hosts: ['fontawesome.com'],
};
