import type { CatalogueService } from '../types';

/**
 * The web messenger of Freshchat. It runs in a frame and keeps its own state under the vendor's host;
 * only the cookie that its loader sets on the site is here.
 * The cookie and its duration: two public lists of cookies; support.freshchat.com, article
 * 50000002310, as known in 2025; read 2026-11-23.
 */
export const freshchat: CatalogueService = {
  id: 'freshchat',
  category: 'functional',
  name: 'Freshchat',
  provider: { name: 'Freshworks Inc.', url: 'https://www.freshworks.com/privacy/' },
  purpose: 'Shows a chat and sends its messages to the support team.',
  hosts: ['freshchat.com', 'fw-cdn.com'],
  cookies: [{ name: '_fw_crm_v', purpose: 'Tells visitors apart', duration: '1 year' }],
};
