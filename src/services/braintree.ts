import type { CatalogueService } from '../types';

/**
 * Braintree, a service of PayPal. Necessary where a visitor pays. Its buttons for PayPal and its
 * collection of device data load from PayPal’s hosts: name `paypal` as well.
 * No names of its own cookies are documented. Hosts: developer.paypal.com, Braintree, client-side
 * integration, as known in 2025; read 2026-11-23.
 */
export const braintree: CatalogueService = {
  id: 'braintree',
  category: 'necessary',
  name: 'Braintree',
  provider: {
    name: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
    url: 'https://www.braintreepayments.com/legal/braintree-privacy-policy',
  },
  purpose: 'Takes card details and payments, and checks them for fraud.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['braintreegateway.com', 'braintree-api.com'],
};
