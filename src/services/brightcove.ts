import type { CatalogueService } from '../types';

/**
 * Brightcove’s player. In `analytics`, as it reports every view to the owner’s statistics by default.
 * No names are listed: no page of Brightcove that names those of today’s player could be read.
 * Hosts and reports: apis.support.brightcove.com and Brightcove’s player as known in 2025; read
 * 2026-11-23.
 */
export const brightcove: CatalogueService = {
  id: 'brightcove',
  category: 'analytics',
  name: 'Brightcove',
  provider: { name: 'Brightcove Inc.', url: 'https://www.brightcove.com/en/legal/privacy/' },
  purpose: 'Shows videos in the page and counts for the site owner how they are watched.',
  hosts: ['brightcove.com', 'brightcove.net', 'brightcovecdn.com', 'boltdns.net'],
};
