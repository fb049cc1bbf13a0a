import type { CatalogueService } from '../types';

/**
 * Stripe. Necessary on the pages where a visitor pays; on all others leave the script out. A third
 * cookie, `m`, lies under m.stripe.com; a name of one letter is not listed here.
 * Names and durations: stripe.com, cookie policy; Open Cookie Database, rows "Stripe"; read
 * 2026-11-23.
 */
export const stripe: CatalogueService = {
  id: 'stripe',
  category: 'necessary',
  name: 'Stripe',
  provider: { name: 'Stripe Payments Europe, Limited', url: 'https://stripe.com/privacy' },
  purpose: 'Takes card details and payments, and checks them for fraud.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['stripe.com', 'stripe.network'],
  cookies: [
    { name: '__stripe_mid', purpose: 'Recognises the device to prevent fraud', duration: '1 year' },
    {
      name: '__stripe_sid',
      purpose: 'Recognises the visit to prevent fraud',
      duration: '30 minutes',
    },
  ],
};
