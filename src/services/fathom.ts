import type { CatalogueService } from '../types';

/**
 * Fathom sets no cookie; the cookie of its forerunner Fathom Lite, for one’s own server, is not
 * meant here. Sources: usefathom.com, support pages on the embed script; the vendor’s privacy pages
 * as known in 2025; read 2026-11-23.
 */
export const fathom: CatalogueService = {
  id: 'fathom',
  category: 'analytics',
  name: 'Fathom Analytics',
  provider: { name: 'Conva Ventures Inc.', url: 'https://usefathom.com/privacy' },
  purpose: 'Counts visits without cookies and shows the site owner which pages are read.',
  hosts: ['usefathom.com'],
  exempt: 'statistics',
};
