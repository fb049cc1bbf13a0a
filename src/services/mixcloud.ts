import type { CatalogueService } from '../types';

/**
 * Mixcloud’s player. In `marketing`, the stricter choice, as nothing read rules advertising out. No
 * names are listed: no page that names them was found.
 * Mixcloud’s privacy policy and widget as known in 2025; read 2026-11-23.
 */
export const mixcloud: CatalogueService = {
  id: 'mixcloud',
  category: 'marketing',
  name: 'Mixcloud',
  provider: { name: 'Mixcloud Ltd', url: 'https://www.mixcloud.com/privacy/' },
  purpose: 'Plays radio shows and mixes of music in the page.',
  hosts: ['mixcloud.com'],
};
