import type { CatalogueService } from '../types';

/**
 * Instagram’s embeds.
 * Names: Open Cookie Database, rows "Instagram", those of visitors who are not signed in; the
 * durations given there, 9 years, are longer than browsers keep a cookie, and left out; read
 * 2026-11-23.
 */
export const instagramEmbed: CatalogueService = {
  id: 'instagram-embed',
  category: 'marketing',
  name: 'Instagram posts',
  provider: {
    name: 'Meta Platforms Ireland Limited',
    url: 'https://privacycenter.instagram.com/policy/',
  },
  purpose: 'Shows posts and profiles of Instagram in the page.',
  hosts: ['instagram.com', 'cdninstagram.com'],
  cookies: [
    { name: 'ig_did', purpose: 'Tells devices apart', party: 'third' },
    { name: 'mid', purpose: 'Tells browsers apart', party: 'third' },
  ],
};
