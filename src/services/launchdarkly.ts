import type { CatalogueService } from '../types';

/**
 * LaunchDarkly. It sets no cookies. In `analytics`, the stricter choice: it numbers visitors who
 * are not signed in and reports clicks and page views for tests. Flags kept by `bootstrap:
 * "localStorage"` are called `ld:` and the number of the environment, too short for a prefix: a
 * site adds the name itself.
 * Names: sources of its JavaScript SDKs, `ld:` of the older one, the last of the newer one; read
 * 2026-11-23.
 */
export const launchdarkly: CatalogueService = {
  id: 'launchdarkly',
  category: 'analytics',
  name: 'LaunchDarkly',
  provider: { name: 'Catamorphic, Co.', url: 'https://launchdarkly.com/policies/privacy/' },
  purpose: 'Switches features on for some visitors and reports which of them were used.',
  hosts: ['launchdarkly.com'],
  storage: [
    {
      name: 'ld:$anonUserId',
      purpose: 'Tells visitors apart who are not signed in',
      duration: 'until removed',
    },
    {
      name: 'ld:$contextKey:*',
      purpose: 'Tells devices and groups apart',
      duration: 'until removed',
    },
    {
      name: 'LaunchDarkly_*',
      purpose: 'Tells visitors apart and keeps the features chosen',
      duration: 'until removed',
    },
  ],
};
