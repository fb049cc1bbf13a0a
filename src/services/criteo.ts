import type { CatalogueService } from '../types';

/**
 * Names and durations: DuckDuckGo Tracker Radar, scripts of criteo.net, measured 2025, and Criteo’s
 * cookie list as known in 2025; 2026-11-23. The Open Cookie Database has no rows for it.
 */
export const criteo: CatalogueService = {
  id: 'criteo',
  category: 'marketing',
  name: 'Criteo',
  provider: { name: 'Criteo S.A.', url: 'https://www.criteo.com/privacy/' },
  purpose: 'Records which products visitors look at, and shows ads for them on other sites.',
  hosts: ['criteo.com', 'criteo.net'],
  cookies: [
    { name: 'cto_bundle', purpose: 'Recognises the browser', duration: '13 months' },
    { name: 'cto_tld_test', purpose: 'Finds out for which domain cookies may be set' },
    { name: 'cto_pub_test_tld', purpose: 'Finds out for which domain cookies may be set' },
    {
      name: 'uid',
      purpose: 'Recognises the browser on many sites',
      duration: '13 months',
      party: 'third',
    },
  ],
  storage: [{ name: 'cto_bundle', purpose: 'Recognises the browser', duration: 'until removed' }],
};
