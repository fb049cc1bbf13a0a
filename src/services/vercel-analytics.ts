import type { CatalogueService } from '../types';

/**
 * Vercel Web Analytics. The script comes from the site itself (`/_vercel/insights/`), hence no
 * hosts; it sets no cookie, a hash of the request is kept for a day. Not called exempt, the
 * stricter choice. Sources: vercel.com/docs, privacy of Web Analytics; github.com/vercel/analytics;
 * read 2026-11-23.
 */
export const vercelAnalytics: CatalogueService = {
  id: 'vercel-analytics',
  category: 'analytics',
  name: 'Vercel Web Analytics',
  provider: { name: 'Vercel Inc.', url: 'https://vercel.com/legal/privacy-policy' },
  purpose: 'Counts visits without cookies for the owner of the site.',
};
