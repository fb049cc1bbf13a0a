import type { CatalogueService } from '../types';

/**
 * PostHog. The names are `ph_`, the project’s key, `_posthog` and the like; keys begin with `phc_`.
 * Names and durations: posthog.com/docs, persistence of the JavaScript library; storage keys:
 * github.com/PostHog/posthog-js; read 2026-11-23. `__ph_opt_in_out_…`, by which PostHog knows that it
 * may not record, is left out so that it stays.
 */
export const posthog: CatalogueService = {
  id: 'posthog',
  category: 'analytics',
  name: 'PostHog',
  provider: { name: 'PostHog, Inc.', url: 'https://posthog.com/privacy' },
  purpose: 'Records what visitors do on the site, so that its owner sees what is used.',
  hosts: ['posthog.com'],
  cookies: [
    { name: 'ph_phc_*', purpose: 'Tells visitors and sessions apart', duration: '365 days' },
  ],
  storage: [
    {
      name: 'ph_phc_*',
      purpose: 'Keeps the visitor’s ID, settings and the open tab',
      duration: 'until removed',
    },
  ],
};
