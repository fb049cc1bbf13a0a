import type { CatalogueService } from '../types';

/**
 * Facebook’s posts, videos, pages and buttons; not its pixel, though it uses the same hosts.
 * Names and durations: Open Cookie Database, rows "Facebook", those of visitors who are not signed in;
 * read 2026-11-23.
 */
export const facebookEmbed: CatalogueService = {
  id: 'facebook-embed',
  category: 'marketing',
  name: 'Facebook plugins',
  provider: {
    name: 'Meta Platforms Ireland Limited',
    url: 'https://www.facebook.com/privacy/policy/',
  },
  purpose: 'Shows posts, videos and buttons of Facebook in the page.',
  hosts: ['facebook.com', 'facebook.net', 'fbcdn.net'],
  cookies: [
    { name: 'datr', purpose: 'Tells browsers apart', duration: '2 years', party: 'third' },
    { name: 'sb', purpose: 'Tells browsers apart', duration: '2 years', party: 'third' },
    {
      name: 'fr',
      purpose: 'Tells visitors apart for advertising',
      duration: '90 days',
      party: 'third',
    },
    {
      name: 'wd',
      purpose: 'Remembers the size of the window',
      duration: 'session',
      party: 'third',
    },
  ],
};
