import type { CatalogueService } from '../types';

/**
 * Gorgias's chat. The vendor publishes no list of what the chat stores, so none is here; the site may
 * add what it finds.
 * Host: the vendor's install code, config.gorgias.chat, as found in public repositories;
 * gorgias.com/legal; read 2026-11-23.
 */
export const gorgias: CatalogueService = {
  id: 'gorgias',
  category: 'functional',
  name: 'Gorgias',
  provider: { name: 'Gorgias Inc.', url: 'https://www.gorgias.com/legal/eu-privacy-notice' },
  purpose: 'Shows a shop’s chat and sends its messages to the support team.',
  hosts: ['gorgias.chat'],
};
