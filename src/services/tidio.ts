import type { CatalogueService } from '../types';

/**
 * Tidio's chat. It keeps what it needs in localStorage, under a key that ends in the id of the site's
 * account.
 * The key: the widget's own script, as found in public repositories; the vendor's pages as known in
 * 2025; read 2026-11-23.
 */
export const tidio: CatalogueService = {
  id: 'tidio',
  category: 'functional',
  name: 'Tidio',
  provider: { name: 'Tidio LLC', url: 'https://www.tidio.com/privacy-policy/' },
  purpose: 'Shows a chat with people or a robot and keeps the conversation.',
  hosts: ['tidio.co', 'tidiochat.com', 'tidio.com'],
  storage: [
    {
      name: 'tidio_state_*',
      purpose: 'Keeps the visitor’s id and conversation',
      duration: 'until removed',
    },
  ],
};
