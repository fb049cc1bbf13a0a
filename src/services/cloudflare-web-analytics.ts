import type { CatalogueService } from '../types';

/**
 * Cloudflare’s beacon. It sets no cookie and writes nothing to storage. Not called exempt, the
 * stricter choice: the measurements go through Cloudflare’s network. Sources:
 * developers.cloudflare.com, Web Analytics and its RUM beacon; read 2026-11-23.
 */
export const cloudflareWebAnalytics: CatalogueService = {
  id: 'cloudflare-web-analytics',
  category: 'analytics',
  name: 'Cloudflare Web Analytics',
  provider: { name: 'Cloudflare, Inc.', url: 'https://www.cloudflare.com/privacypolicy/' },
  purpose: 'Measures how fast pages load and how often they are seen.',
  hosts: ['cloudflareinsights.com'],
};
