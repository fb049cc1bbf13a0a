import type { CatalogueService } from '../types';

/**
 * A shop that runs on Shopify. Only what basket, account and checkout need: its statistics and
 * advertising (`_shopify_y`, `_shopify_s`, `_landing_page`, `_orig_referrer` and others) are not
 * necessary; leave them to Shopify’s Customer Privacy API or name them as a service of their own.
 * Names and durations: shopify.com, cookie policy, as shops publish it; Open Cookie Database, rows
 * "Shopify", with no duration where the two differ; read 2026-11-23.
 */
export const shopify: CatalogueService = {
  id: 'shopify',
  category: 'necessary',
  name: 'Shopify',
  provider: { name: 'Shopify International Limited', url: 'https://www.shopify.com/legal/privacy' },
  purpose: 'Keeps the basket, the customer account and the checkout of this shop working.',
  reason:
    'A visitor who fills a basket or signs in asks for it, and the shop cannot work without it.',
  hosts: ['cdn.shopify.com'],
  cookies: [
    {
      name: '_shopify_essential',
      purpose: 'Holds the session and guards against tampering',
      duration: '1 year',
    },
    {
      name: '_shopify_essential_*',
      purpose: 'Recognises the device for basket and checkout',
      duration: '1 year',
    },
    { name: 'cart', purpose: 'Finds the basket again', duration: '2 weeks' },
    { name: 'cart_currency', purpose: 'Keeps the currency of the basket', duration: '2 weeks' },
    { name: 'checkout_token', purpose: 'Finds the checkout again' },
    { name: 'discount_code', purpose: 'Keeps a discount until the checkout', duration: 'session' },
    { name: 'localization', purpose: 'Keeps country and language of the shop' },
    { name: '_shopify_country', purpose: 'Keeps the country for prices' },
    { name: 'secure_customer_sig', purpose: 'Keeps a customer signed in' },
    {
      name: '_tracking_consent',
      purpose: 'Keeps the visitor’s privacy choices',
      duration: '1 year',
    },
  ],
};
