import type { CatalogueService } from '../types';

/**
 * Adyen’s Drop-in and Components. Necessary where a visitor pays. They also send usage data to
 * Adyen; `analytics: { enabled: false }` keeps that to a minimum.
 * Names: Open Cookie Database, row "Adyen"; source of adyen-web (prefix of its storage keys);
 * docs.adyen.com, analytics and data tracking; read 2026-11-23.
 */
export const adyen: CatalogueService = {
  id: 'adyen',
  category: 'necessary',
  name: 'Adyen',
  provider: {
    name: 'Adyen N.V.',
    url: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  },
  purpose: 'Takes card details and payments, and checks them for fraud.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['adyen.com'],
  cookies: [
    { name: '_rp_uid', purpose: 'Recognises the device to prevent fraud', duration: '30 days' },
  ],
  storage: [{ name: 'adyen-checkout__*', purpose: 'Keeps a payment together across its steps' }],
};
