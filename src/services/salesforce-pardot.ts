import type { CatalogueService } from '../types';

/**
 * Account Engagement, formerly Pardot. The name of its cookie is `visitor_id` and the account's
 * number, also with `-hash`; one pattern for each first digit, so that a site's own `visitor_id`
 * stays out of it. A site with a tracker domain of its own adds that as a host. The same cookie may
 * lie under pardot.com. `pi_opt_in` is left out: it holds an answer about tracking.
 * Names: help.salesforce.com, article 000381788, and Pardot's former knowledge base; duration: Open
 * Cookie Database, row "visitor_id"; read 2026-11-23.
 */
export const salesforcePardot: CatalogueService = {
  id: 'salesforce-pardot',
  category: 'marketing',
  name: 'Salesforce Account Engagement (Pardot)',
  provider: { name: 'Salesforce, Inc.', url: 'https://www.salesforce.com/company/legal/privacy/' },
  purpose: 'Records which pages are visited and rates visitors for sales.',
  hosts: ['pardot.com'],
  cookies: [
    { name: 'visitor_id1*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id2*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id3*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id4*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id5*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id6*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id7*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id8*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'visitor_id9*', purpose: 'Tells visitors apart', duration: '1 year' },
  ],
};
