import type { CatalogueService } from '../types';

/**
 * Plausible sets no cookie and writes nothing to storage; `plausible_ignore` is only read, where
 * somebody set it by hand. Sources: plausible.io, data policy as known in 2025, and the tracker
 * script in github.com/plausible; read 2026-11-23.
 */
export const plausible: CatalogueService = {
  id: 'plausible',
  category: 'analytics',
  name: 'Plausible Analytics',
  provider: { name: 'Plausible Insights OÜ', url: 'https://plausible.io/privacy' },
  purpose: 'Counts visits without cookies and shows the site owner which pages are read.',
  hosts: ['plausible.io'],
  exempt: 'statistics',
};
