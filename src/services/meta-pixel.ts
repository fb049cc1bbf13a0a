import type { CatalogueService } from '../types';

/**
 * Measurements go to www.facebook.com itself, hence the whole domain.
 * Names: developers.facebook.com, parameters fbp and fbc, read 2026-11-23; durations: the same and
 * Meta’s cookie policy, as known in 2025. The Open Cookie Database says 2 years for `_fbc`.
 */
export const metaPixel: CatalogueService = {
  id: 'meta-pixel',
  category: 'marketing',
  name: 'Meta Pixel',
  provider: {
    name: 'Meta Platforms Ireland Limited',
    url: 'https://www.facebook.com/privacy/policy/',
  },
  purpose:
    'Reports visits and orders to Meta, which matches them with people on Facebook and Instagram.',
  hosts: ['connect.facebook.net', 'facebook.com'],
  cookies: [
    { name: '_fbp', purpose: 'Recognises the browser', duration: '90 days' },
    { name: '_fbc', purpose: 'Remembers a click on an ad', duration: '90 days' },
    {
      name: 'fr',
      purpose: 'Recognises the browser for ads on other sites',
      duration: '90 days',
      party: 'third',
    },
  ],
  storage: [
    {
      name: 'lastExternalReferrer',
      purpose: 'Remembers which site the visitor came from',
      duration: 'until removed',
    },
    {
      name: 'lastExternalReferrerTime',
      purpose: 'Remembers when the visitor came from there',
      duration: 'until removed',
    },
  ],
};
