import type { CatalogueService } from '../types';

/**
 * Vidyard’s player. In `marketing`, as it tells sales and advertising tools which person watched.
 * Name: knowledge.vidyard.com, article 360009994993. Company and host: Vidyard’s pages as known in
 * 2025; read 2026-11-23.
 */
export const vidyard: CatalogueService = {
  id: 'vidyard',
  category: 'marketing',
  name: 'Vidyard',
  provider: { name: 'Buildscale, Inc.', url: 'https://www.vidyard.com/privacy/' },
  purpose: 'Shows videos and reports to the site owner who watched them.',
  hosts: ['vidyard.com'],
  cookies: [
    {
      name: 'visitorId',
      purpose: 'Tells viewers apart, by name where it is known',
      party: 'third',
    },
  ],
};
