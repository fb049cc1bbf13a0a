import type { CatalogueService } from '../types';

/**
 * Issuu’s reader. In `marketing`, as it knows readers again for years on all sites with it.
 * Name and duration: Open Cookie Database, row "Issuu"; read 2026-11-23.
 */
export const issuu: CatalogueService = {
  id: 'issuu',
  category: 'marketing',
  name: 'Issuu',
  provider: { name: 'Issuu, Inc.', url: 'https://issuu.com/legal/privacy' },
  purpose: 'Shows magazines and brochures to leaf through in the page.',
  hosts: ['issuu.com', 'isu.pub'],
  cookies: [
    {
      name: 'iutk',
      purpose: 'Tells readers of several sites apart',
      duration: '10 years',
      party: 'third',
    },
  ],
};
