import type { CatalogueService } from '../types';

/**
 * Google Pay. Necessary where a visitor pays: show its button at the checkout only. It sets no
 * cookies of its own in the page as far as known; the visitor’s Google cookies, set elsewhere, are
 * sent with its requests.
 * Host: developers.google.com, Google Pay for the web, as known in 2025; read 2026-11-23.
 */
export const googlePay: CatalogueService = {
  id: 'google-pay',
  category: 'necessary',
  name: 'Google Pay',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Takes payments with a card that is kept in a Google account.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: ['pay.google.com'],
};
