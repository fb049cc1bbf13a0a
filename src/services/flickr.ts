import type { CatalogueService } from '../types';

/**
 * Flickr’s embeds. In `functional`: they show photos, and Flickr gets the visitor’s address. No names
 * are listed: no page that names those of embeds was found.
 * Hosts: the embed code, embedr.flickr.com, as known in 2025; read 2026-11-23.
 */
export const flickr: CatalogueService = {
  id: 'flickr',
  category: 'functional',
  name: 'Flickr',
  provider: { name: 'Flickr, Inc.', url: 'https://www.flickr.com/help/privacy' },
  purpose: 'Shows photos and albums of Flickr in the page.',
  hosts: ['flickr.com', 'staticflickr.com'],
};
