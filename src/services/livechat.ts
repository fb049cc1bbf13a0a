import type { CatalogueService } from '../types';

/**
 * LiveChat, of Text, Inc. Its cookies lie under the vendor's own hosts. Browsers cut three years to
 * 400 days.
 * Names and durations: Open Cookie Database, rows "Livechat", and the vendor's pages as known in
 * 2025; read 2026-11-23.
 */
export const livechat: CatalogueService = {
  id: 'livechat',
  category: 'functional',
  name: 'LiveChat',
  provider: { name: 'Text, Inc.', url: 'https://www.livechat.com/legal/privacy-policy/' },
  purpose: 'Shows a chat and lets the support team see which page a visitor is on.',
  hosts: ['livechatinc.com', 'livechat.com', 'livechat-files.com'],
  cookies: [
    { name: '__lc_cid', purpose: 'Tells visitors apart', duration: '3 years', party: 'third' },
    {
      name: '__lc_cst',
      purpose: 'Proves to the chat which visitor it is',
      duration: '3 years',
      party: 'third',
    },
    { name: '__lc2_cid', purpose: 'Tells visitors apart', duration: '3 years', party: 'third' },
    {
      name: '__lc2_cst',
      purpose: 'Proves to the chat which visitor it is',
      duration: '3 years',
      party: 'third',
    },
  ],
};
