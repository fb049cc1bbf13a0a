import type { CatalogueService } from '../types';

/**
 * Mixpanel. Its cookie is called `mp_`, the project’s token, `_mixpanel` (1 year) and cannot be
 * named here without the token, `mp_*` being too wide: a site adds its own name to `cookies`.
 * Names: github.com/mixpanel/mixpanel-js, persistence and queues; Open Cookie Database; read
 * 2026-11-23. `__mp_opt_in_out_…`, by which Mixpanel knows that it may not record, is left out so that
 * it stays.
 */
export const mixpanel: CatalogueService = {
  id: 'mixpanel',
  category: 'analytics',
  name: 'Mixpanel',
  provider: { name: 'Mixpanel, Inc.', url: 'https://mixpanel.com/legal/privacy-policy/' },
  purpose: 'Records what visitors do step by step, so that the site owner sees what is used.',
  hosts: ['mxpnl.com', 'mixpanel.com'],
  storage: [
    { name: '__mpq_*', purpose: 'Holds events until they are sent', duration: 'until removed' },
  ],
};
