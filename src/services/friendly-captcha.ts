import type { CatalogueService } from '../types';

/**
 * Friendly Captcha. It sets no cookies; version 2 counts within the tab, in session storage, and
 * acts as a processor for the site.
 * Names: source of friendly-captcha-sdk, persist.ts; friendlycaptcha.com, privacy policy for end
 * users; hosts of both versions as known in 2025; read 2026-11-23.
 */
export const friendlyCaptcha: CatalogueService = {
  id: 'friendly-captcha',
  category: 'necessary',
  name: 'Friendly Captcha',
  provider: {
    name: 'Friendly Captcha GmbH',
    url: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  },
  purpose: 'Checks whether a person or a robot fills in a form, by work for the device.',
  reason:
    'It guards forms that visitors want to send, and a form without a guard is flooded by robots.',
  hosts: ['frcapi.com', 'api.friendlycaptcha.com', 'eu-api.friendlycaptcha.eu'],
  storage: [
    { name: 'frc_sid', purpose: 'Tells the tabs of a browser apart', duration: 'session' },
    { name: 'frc_sc', purpose: 'Counts pages opened in a tab', duration: 'session' },
  ],
};
