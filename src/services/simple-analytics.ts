import type { CatalogueService } from '../types';

/**
 * Simple Analytics sets no cookie and tells new visits by the referring page. Sources:
 * docs.simpleanalytics.com, how to add the script and what is collected; read 2026-11-23.
 */
export const simpleAnalytics: CatalogueService = {
  id: 'simple-analytics',
  category: 'analytics',
  name: 'Simple Analytics',
  provider: { name: 'Simple Analytics B.V.', url: 'https://docs.simpleanalytics.com/privacy' },
  purpose: 'Counts page views without cookies for the owner of the site.',
  hosts: ['simpleanalyticscdn.com'],
  exempt: 'statistics',
};
