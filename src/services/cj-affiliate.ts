import type { CatalogueService } from '../types';

/**
 * `cje` is set by the site’s own server. Its name and duration: docs.cj.com, HTTP cookie; the
 * others: DuckDuckGo Tracker Radar, tag.js of mczbf.com, measured 2025; `cjae`: Open Cookie
 * Database, rows "Dotomi"; read 2026-11-23.
 */
export const cjAffiliate: CatalogueService = {
  id: 'cj-affiliate',
  category: 'marketing',
  name: 'CJ Affiliate',
  provider: {
    name: 'Commission Junction LLC',
    url: 'https://www.cj.com/legal/privacy-policy-services',
  },
  purpose:
    'Notes which partner’s link brought a visitor, so that the partner is paid for an order.',
  hosts: ['mczbf.com', 'emjcd.com', 'cj.dotomi.com'],
  cookies: [
    { name: 'cje', purpose: 'Remembers a click on a partner’s link', duration: '13 months' },
    { name: 'cjUser', purpose: 'Recognises the browser', duration: '13 months' },
    { name: 'cjConsent', purpose: 'Keeps what the visitor consented to', duration: '13 months' },
    {
      name: 'cjae',
      purpose: 'Remembers a click on a partner’s link',
      duration: '1 month',
      party: 'third',
    },
  ],
};
