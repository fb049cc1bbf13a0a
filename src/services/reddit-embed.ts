import type { CatalogueService } from '../types';

/**
 * Reddit’s embeds; its pixel is another service.
 * Names and durations: Open Cookie Database, rows "Reddit", for `edgebucket`; Reddit’s cookie notice
 * as known in 2025 for the others; read 2026-11-23.
 */
export const redditEmbed: CatalogueService = {
  id: 'reddit-embed',
  category: 'marketing',
  name: 'Reddit posts',
  provider: {
    name: 'Reddit Netherlands B.V.',
    url: 'https://www.reddit.com/policies/privacy-policy',
  },
  purpose: 'Shows posts and comments of Reddit in the page.',
  hosts: ['embed.reddit.com', 'redditmedia.com', 'redd.it'],
  cookies: [
    {
      name: 'edgebucket',
      purpose: 'Leads requests to the same servers',
      duration: '2 years',
      party: 'third',
    },
    { name: 'loid', purpose: 'Tells visitors without an account apart', party: 'third' },
    { name: 'session_tracker', purpose: 'Keeps the state of a session', party: 'third' },
  ],
};
