import type { CatalogueService } from '../types';

/**
 * Woopra. Name and duration: github.com/Woopra/browser-tracker, configuration (`cookie_name`,
 * `cookie_expire`); read 2026-11-23.
 */
export const woopra: CatalogueService = {
  id: 'woopra',
  category: 'analytics',
  name: 'Woopra',
  provider: { name: 'Woopra, Inc.', url: 'https://www.woopra.com/privacy' },
  purpose: 'Records what single visitors do over time, so that the site owner sees their paths.',
  hosts: ['woopra.com'],
  cookies: [{ name: 'wooTracker', purpose: 'Tells visitors apart', duration: '2 years' }],
};
