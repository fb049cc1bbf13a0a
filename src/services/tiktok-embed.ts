import type { CatalogueService } from '../types';

/**
 * TikTok’s embeds; its pixel, on analytics.tiktok.com, is another service.
 * Names and durations: Open Cookie Database, rows "TikTok". Hosts: the embeds as known in 2025; read
 * 2026-11-23.
 */
export const tiktokEmbed: CatalogueService = {
  id: 'tiktok-embed',
  category: 'marketing',
  name: 'TikTok videos',
  provider: {
    name: 'TikTok Technology Limited',
    url: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  },
  purpose: 'Shows videos and profiles of TikTok in the page.',
  hosts: [
    'www.tiktok.com',
    'ttwstatic.com',
    'tiktokcdn.com',
    'tiktokcdn-eu.com',
    'tiktokcdn-us.com',
  ],
  cookies: [
    { name: 'ttwid', purpose: 'Tells visitors apart', duration: '1 year', party: 'third' },
    {
      name: 'msToken',
      purpose: 'Tells people from robots, and visitors apart',
      duration: '9 days',
      party: 'third',
    },
  ],
};
