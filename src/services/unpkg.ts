import type { CatalogueService } from '../types';

/**
 * unpkg, a CDN of npm packages. Not necessary: the same files can lie on the site itself. unpkg
 * publishes no privacy policy of its own, so the company is named whose network delivers it.
 * It sets no cookies as far as known; unpkg.com, About, as known in 2025; read 2026-11-23.
 */
export const unpkg: CatalogueService = {
  id: 'unpkg',
  category: 'functional',
  name: 'unpkg',
  provider: { name: 'Cloudflare, Inc.', url: 'https://www.cloudflare.com/privacypolicy/' },
  purpose: 'Delivers program files of the page from a shared network.',
  hosts: ['unpkg.com'],
};
