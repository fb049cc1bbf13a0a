import type { CatalogueService } from '../types';

/**
 * Recommendations on publishers’ pages and the pixel for advertisers. It also keeps `localStorage`
 * keys that begin with "taboola global:"; names with a blank cannot be listed.
 * Names and durations: Open Cookie Database, rows "Taboola"; Taboola’s cookie policy as known in
 * 2025; 2026-11-23.
 */
export const taboola: CatalogueService = {
  id: 'taboola',
  category: 'marketing',
  name: 'Taboola',
  provider: { name: 'Taboola.com Ltd.', url: 'https://policies.taboola.com/en/privacy-policy/' },
  purpose: 'Shows paid links to other pages and counts which of them visitors click.',
  hosts: ['taboola.com'],
  cookies: [
    { name: 'trc_cookie_storage', purpose: 'Recognises the browser', duration: '1 year' },
    {
      name: '_tb_sess_r',
      purpose: 'Notes the page before this one in a session',
      duration: '30 minutes',
    },
    { name: '_tb_t_ppg', purpose: 'Notes which page a visitor came from', duration: '30 minutes' },
    {
      name: 'tb_click_param',
      purpose: 'Measures which links were clicked',
      duration: '50 seconds',
    },
    {
      name: 't_gid',
      purpose: 'Recognises the browser on many sites',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 't_pt_gid',
      purpose: 'Recognises the browser on many sites',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'taboola_session_id',
      purpose: 'Keeps the session apart from others',
      duration: 'session',
      party: 'third',
    },
    {
      name: 'taboola_select',
      purpose: 'Remembers how a visitor used its features',
      duration: '1 year',
      party: 'third',
    },
    { name: 'abLdr', purpose: 'Sorts visitors into trials', duration: '3 hours', party: 'third' },
  ],
};
