import type { CatalogueService } from '../types';

/**
 * LinkedIn’s embeds, badges and buttons; its Insight Tag is another service.
 * Names and durations: Open Cookie Database, rows "LinkedIn", those of visitors who are not signed in;
 * `li_gc` as in LinkedIn’s own cookie table as known in 2025; read 2026-11-23.
 */
export const linkedinEmbed: CatalogueService = {
  id: 'linkedin-embed',
  category: 'marketing',
  name: 'LinkedIn posts',
  provider: {
    name: 'LinkedIn Ireland Unlimited Company',
    url: 'https://www.linkedin.com/legal/privacy-policy',
  },
  purpose: 'Shows posts, profiles and buttons of LinkedIn in the page.',
  hosts: ['www.linkedin.com', 'platform.linkedin.com', 'static.licdn.com', 'media.licdn.com'],
  cookies: [
    { name: 'bcookie', purpose: 'Tells browsers apart', duration: '1 year', party: 'third' },
    {
      name: 'bscookie',
      purpose: 'Tells browsers apart on safe connections',
      duration: '1 year',
      party: 'third',
    },
    { name: 'lidc', purpose: 'Picks a data centre', duration: '1 day', party: 'third' },
    {
      name: 'li_gc',
      purpose: 'Remembers a guest’s answer about cookies',
      duration: '6 months',
      party: 'third',
    },
    { name: 'lang', purpose: 'Remembers the language', duration: 'session', party: 'third' },
  ],
};
