import type { CatalogueService } from '../types';

/**
 * Matomo, in its cloud or on a server of one’s own: then `hosts` and `provider` are the site’s.
 * `exempt` holds while it only counts; whoever adds recordings of sessions takes it away. Names and
 * durations: matomo.org, FAQ 146, cookies of the JavaScript tracker; Open Cookie Database; read
 * 2026-11-23.
 */
export const matomo: CatalogueService = {
  id: 'matomo',
  category: 'analytics',
  name: 'Matomo',
  provider: { name: 'InnoCraft Limited', url: 'https://matomo.org/matomo-cloud-privacy-policy/' },
  purpose: 'Counts visits and shows the site owner which pages are read.',
  hosts: ['matomo.cloud', 'innocraft.cloud'],
  cookies: [
    { name: '_pk_id.*', purpose: 'Tells visitors apart', duration: '13 months' },
    { name: '_pk_ses.*', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    { name: '_pk_ref.*', purpose: 'Remembers where the visit came from', duration: '6 months' },
    { name: '_pk_cvar.*', purpose: 'Keeps labels of the page seen before', duration: '30 minutes' },
    { name: '_pk_testcookie*', purpose: 'Tests whether cookies work', duration: 'session' },
    { name: 'mtm_consent', purpose: 'Remembers a yes to counting', duration: 'until removed' },
    {
      name: 'mtm_cookie_consent',
      purpose: 'Remembers a yes to cookies',
      duration: 'until removed',
    },
  ],
  exempt: 'statistics',
};
