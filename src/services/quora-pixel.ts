import type { CatalogueService } from '../types';

/**
 * In the measurements of DuckDuckGo Tracker Radar, 2025, read 2026-11-23, the pixel sets no
 * cookies; those that a visit to quora.com left are sent along. Hosts: the pixel’s own snippet.
 */
export const quoraPixel: CatalogueService = {
  id: 'quora-pixel',
  category: 'marketing',
  name: 'Quora Pixel',
  provider: { name: 'Quora, Inc.', url: 'https://www.quora.com/about/privacy' },
  purpose: 'Reports visits and orders to Quora, which matches them with its users and their ads.',
  hosts: ['a.quora.com', 'q.quora.com'],
};
