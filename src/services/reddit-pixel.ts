import type { CatalogueService } from '../types';

/**
 * Names and durations: Open Cookie Database, rows "Reddit"; DuckDuckGo Tracker Radar, ads/pixel.js,
 * measured 2025; read 2026-11-23.
 */
export const redditPixel: CatalogueService = {
  id: 'reddit-pixel',
  category: 'marketing',
  name: 'Reddit Pixel',
  provider: { name: 'Reddit, Inc.', url: 'https://www.reddit.com/policies/privacy-policy' },
  purpose: 'Reports visits and orders to Reddit, which matches them with its users and their ads.',
  hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
  cookies: [
    { name: '_rdt_uuid', purpose: 'Recognises the browser', duration: '90 days' },
    {
      name: '_rdt_em',
      purpose: 'Holds a hash of an e-mail address the site passes on',
      duration: '90 days',
    },
  ],
};
