import type { CatalogueService } from '../types';

/**
 * etracker. By default it counts without cookies for analysis; `_et_coid` and names with `BT_` come
 * only where the site switches them on. Not exempt, because they may be on. Names and durations:
 * etracker.com, help.etracker.com, cookies used; read 2026-11-23.
 */
export const etracker: CatalogueService = {
  id: 'etracker',
  category: 'analytics',
  name: 'etracker Analytics',
  provider: { name: 'etracker GmbH', url: 'https://www.etracker.com/datenschutz/' },
  purpose: 'Counts visits and shows the site owner which pages are read.',
  hosts: ['etracker.com', 'etracker.de'],
  cookies: [
    { name: '_et_coid', purpose: 'Tells visitors apart', duration: '720 days' },
    {
      name: 'et_allow_cookies',
      purpose: 'Keeps the choice whether cookies are allowed',
      duration: '480 days',
    },
    { name: 'et_oi_v2', purpose: 'Keeps a choice for or against counting', duration: '480 days' },
    { name: 'isSdEnabled', purpose: 'Notes whether scrolling is measured', duration: '24 hours' },
    { name: 'BT_sdc', purpose: 'Keeps data of the session for messages', duration: 'session' },
    { name: 'BT_pdc', purpose: 'Keeps the history of visits for messages', duration: '1 year' },
  ],
  storage: [
    { name: '_et_coid', purpose: 'Tells visitors apart', duration: 'until removed' },
    {
      name: 'et_allow_cookies',
      purpose: 'Keeps the choice whether cookies are allowed',
      duration: 'until removed',
    },
    {
      name: 'et_oi_v2',
      purpose: 'Keeps a choice for or against counting',
      duration: 'until removed',
    },
    { name: 'et_scroll_depth', purpose: 'Notes how far a page was scrolled', duration: 'session' },
  ],
};
