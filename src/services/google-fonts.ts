import type { CatalogueService } from '../types';

/**
 * Google Fonts. Not necessary: the same files can lie on the site itself. Every page view tells
 * Google the visitor’s address and the page. No `exempt`: Google also counts how often each
 * typeface is used.
 * It sets no cookies, says developers.google.com, fonts FAQ, privacy; read 2026-11-23.
 */
export const googleFonts: CatalogueService = {
  id: 'google-fonts',
  category: 'functional',
  name: 'Google Fonts',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Loads the typefaces of the page from Google.',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
};
