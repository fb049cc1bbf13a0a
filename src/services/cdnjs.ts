import type { CatalogueService } from '../types';

/**
 * cdnjs, a CDN of open-source files run with Cloudflare. Not necessary: the same files can lie on
 * the site itself.
 * It sets no cookies as far as known; cdnjs.com, About, as known in 2025; read 2026-11-23.
 */
export const cdnjs: CatalogueService = {
  id: 'cdnjs',
  category: 'functional',
  name: 'cdnjs',
  provider: { name: 'Cloudflare, Inc.', url: 'https://www.cloudflare.com/privacypolicy/' },
  purpose: 'Delivers program files of the page from a shared network.',
  hosts: ['cdnjs.cloudflare.com'],
};
