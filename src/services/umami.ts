import type { CatalogueService } from '../types';

/**
 * Umami, in its cloud or on a server of one’s own: then `hosts` and `provider` are the site’s. It
 * sets no cookie; `umami.disabled` is only read, where somebody set it by hand. Sources: umami.is,
 * tracker configuration and event tracking; hosts of the cloud as known in 2025; read 2026-11-23.
 */
export const umami: CatalogueService = {
  id: 'umami',
  category: 'analytics',
  name: 'Umami',
  provider: { name: 'Umami Software, Inc.', url: 'https://umami.is/privacy' },
  purpose: 'Counts visits without cookies and shows the site owner which pages are read.',
  hosts: ['umami.is', 'umami.dev'],
  exempt: 'statistics',
};
