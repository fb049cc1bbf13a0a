import type { CatalogueService } from '../types';

/**
 * Adobe Fonts, formerly Typekit. Not necessary, and no `exempt`: each page view is reported to
 * Adobe, which bills and pays royalties by it.
 * It sets no cookies to serve fonts, says adobe.com, privacy policy of Adobe Fonts; read
 * 2026-11-23.
 */
export const adobeFonts: CatalogueService = {
  id: 'adobe-fonts',
  category: 'functional',
  name: 'Adobe Fonts',
  provider: {
    name: 'Adobe Systems Software Ireland Limited',
    url: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  },
  purpose: 'Loads the typefaces of the page from Adobe.',
  hosts: ['typekit.net'],
};
