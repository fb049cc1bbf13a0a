import type { CatalogueService } from '../types';

/**
 * WooCommerce, on the site itself: nothing is sent to another host. Only what the basket needs:
 * where orders came from (`sbjs_*`) is statistics, and `woocommerce_recently_viewed` is a
 * convenience; both want consent as services of their own.
 * Names and durations: woocommerce.com, WooCommerce cookies; Open Cookie Database, rows
 * "WooCommerce"; read 2026-11-23.
 */
export const woocommerce: CatalogueService = {
  id: 'woocommerce',
  category: 'necessary',
  name: 'WooCommerce',
  provider: {
    name: 'This site, with software by Automattic Inc.',
    url: 'https://automattic.com/privacy/',
  },
  purpose: 'Keeps the basket and the session of a customer in this shop.',
  reason:
    'A visitor who fills a basket asks for it, and the shop could not keep the basket otherwise.',
  cookies: [
    {
      name: 'wp_woocommerce_session_*',
      purpose: 'Finds the basket of a customer again',
      duration: '2 days',
    },
    {
      name: 'woocommerce_cart_hash',
      purpose: 'Notices when the basket changed',
      duration: 'session',
    },
    {
      name: 'woocommerce_items_in_cart',
      purpose: 'Notices when the basket changed',
      duration: 'session',
    },
    { name: 'store_notice*', purpose: 'Remembers that a notice was closed', duration: 'session' },
  ],
};
