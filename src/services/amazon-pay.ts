import type { CatalogueService } from '../types';

/**
 * Amazon Pay. Necessary where a visitor pays: show its button at the checkout only, for what
 * Amazon keeps under its own hosts may serve its advertising.
 * Names: Amazon’s own description as shops publish it, without durations ("up to 1 year"); the
 * general name `language` is left out. Hosts: developer.amazon.com, Amazon Pay, and its scripts as
 * known in 2025; read 2026-11-23.
 */
export const amazonPay: CatalogueService = {
  id: 'amazon-pay',
  category: 'necessary',
  name: 'Amazon Pay',
  provider: { name: 'Amazon Payments Europe s.c.a.', url: 'https://pay.amazon.eu/help/201212490' },
  purpose: 'Takes payments and delivery addresses through an Amazon account.',
  reason: 'A visitor who pays asks for it, and the payment cannot be made safely without it.',
  hosts: [
    'payments-amazon.com',
    'payments.amazon.com',
    'payments.amazon.de',
    'payments.amazon.co.uk',
  ],
  cookies: [
    { name: 'apay-session-set', purpose: 'Finds the payment again' },
    { name: 'apayLoginState', purpose: 'Notes whether the buyer is signed in' },
    { name: 'amazon_Login_accessToken', purpose: 'Keeps the buyer signed in' },
    { name: 'amazon_Login_state_cache', purpose: 'Keeps the buyer signed in' },
    { name: 'amazon-pay-connectedAuth', purpose: 'Chooses the way to sign in' },
    { name: 'amazon-pay-abtesting-*', purpose: 'Chooses which button and form are shown' },
    { name: 'amazon-pay-cors-blocked-status', purpose: 'Chooses a way around blocked requests' },
  ],
};
