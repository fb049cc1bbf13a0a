import type { CatalogueService } from '../types';

/**
 * VWO, Visual Website Optimizer, by 2026 also called Wingify. `_vis_opt_out`, by which a visitor
 * objects, is left out so that it stays. Sources disagree about some durations; those are left out.
 * Names and durations: help.vwo.com, article 360033990873, cookies; Open Cookie Database;
 * `_wingify_uuid`: help.wingify.com, custom visitor identifiers; read 2026-11-23.
 */
export const vwo: CatalogueService = {
  id: 'vwo',
  category: 'analytics',
  name: 'VWO',
  provider: { name: 'Wingify Software Pvt. Ltd.', url: 'https://wingify.com/privacy-policy/' },
  purpose: 'Shows different visitors different versions of a page and records how they are used.',
  hosts: ['visualwebsiteoptimizer.com'],
  cookies: [
    { name: '_vwo_uuid_v2', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '_vwo_uuid', purpose: 'Tells visitors apart' },
    { name: '_wingify_uuid', purpose: 'Tells visitors apart' },
    { name: '_vwo_sn', purpose: 'Keeps the state of a session' },
    { name: '_vwo_ds', purpose: 'Holds what is known of the visitor' },
    { name: '_vwo_referrer', purpose: 'Remembers where the visit came from' },
    { name: '_vis_opt_s', purpose: 'Tells new visitors from returning ones', duration: '100 days' },
    {
      name: '_vis_opt_test_cookie',
      purpose: 'Checks whether cookies can be set',
      duration: 'session',
    },
    {
      name: '_vis_opt_exp_*',
      purpose: 'Remembers the version shown and the goals reached',
      duration: '100 days',
    },
  ],
};
