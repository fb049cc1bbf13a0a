import type { CatalogueService } from '../types';

/**
 * Zoho SalesIQ. In `marketing`, the stricter choice: it follows and scores every visitor, chat or
 * not. Its main cookies start with the name of the site's account (`<account>-_zldp`, 2 years;
 * `<account>-_zldt`, 1 day; `<account>-_siqid`, 2 years) and so fit no pattern: a site adds its own.
 * Names and durations: zoho.com/salesiq/cookies-policy.html; Open Cookie Database, row "uesign"; the
 * rest from lists of sites that use it; read 2026-11-23.
 */
export const zohoSalesiq: CatalogueService = {
  id: 'zoho-salesiq',
  category: 'marketing',
  name: 'Zoho SalesIQ',
  provider: { name: 'Zoho Corporation B.V.', url: 'https://www.zoho.com/privacy.html' },
  purpose: 'Shows a chat, records the pages visited and rates visitors for sales.',
  hosts: [
    'salesiq.zoho.com',
    'salesiq.zoho.eu',
    'salesiq.zoho.in',
    'salesiq.zohopublic.com',
    'salesiq.zohopublic.eu',
    'salesiq.zohopublic.in',
  ],
  cookies: [
    { name: 'isiframeenabled', purpose: 'Tests whether frames can be used', duration: '1 day' },
    {
      name: 'uesign',
      purpose: 'Secures requests to the vendor',
      duration: '1 month',
      party: 'third',
    },
    {
      name: 'LS_CSRF_TOKEN',
      purpose: 'Secures requests to the vendor',
      duration: 'session',
      party: 'third',
    },
  ],
  storage: [
    {
      name: 'siqlsdb',
      purpose: 'Keeps the visitor’s id and the chat’s state',
      duration: 'until removed',
    },
    { name: 'utsdb', purpose: 'Keeps the state of a session', duration: 'session' },
  ],
};
