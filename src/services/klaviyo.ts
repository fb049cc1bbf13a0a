import type { CatalogueService } from '../types';

/**
 * Klaviyo's code on the site, with its sign-up forms. Until a visitor is known its cookie holds
 * personal data for a day, then it lasts two years.
 * Cookie and duration: help.klaviyo.com, article 360034666712; storage keys: the vendor's script and
 * tests, as found in public repositories; read 2026-11-23.
 */
export const klaviyo: CatalogueService = {
  id: 'klaviyo',
  category: 'marketing',
  name: 'Klaviyo',
  provider: { name: 'Klaviyo, Inc.', url: 'https://www.klaviyo.com/legal/privacy-notice' },
  purpose: 'Records products viewed and bought, and links them to readers of e-mails.',
  hosts: ['klaviyo.com'],
  cookies: [
    {
      name: '__kla_id',
      purpose: 'Recognises visitors and readers of e-mails',
      duration: '2 years',
    },
  ],
  storage: [
    {
      name: 'klaviyoOnsite',
      purpose: 'Remembers which forms were shown or closed',
      duration: 'until removed',
    },
    {
      name: '__kla_viewed',
      purpose: 'Remembers which products were viewed',
      duration: 'until removed',
    },
  ],
};
