import type { CatalogueService } from '../types';

/**
 * Dynamic Yield, of Mastercard. In `marketing`: it builds profiles to choose content, products and
 * advertisements by.
 * Names and durations: dy.dev, cookies and local storage; further names: Open Cookie Database;
 * hosts: dy.dev, Experience API basics; read 2026-11-23.
 */
export const dynamicYield: CatalogueService = {
  id: 'dynamic-yield',
  category: 'marketing',
  name: 'Dynamic Yield',
  provider: { name: 'Dynamic Yield Ltd.', url: 'https://www.dynamicyield.com/gdpr-and-privacy/' },
  purpose: 'Chooses content and products for each visitor from what was looked at before.',
  hosts: ['dynamicyield.com', 'dy-api.com', 'dy-api.eu'],
  cookies: [
    { name: '_dyid', purpose: 'Tells visitors apart', duration: '30 days' },
    { name: '_dyid_server', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '_dyjsession', purpose: 'Marks the session', duration: 'session' },
    { name: '_dy_csc_ses', purpose: 'Notices when the browser was closed', duration: 'session' },
    { name: '_dycmc', purpose: 'Notices visitors who remove cookies', duration: '30 days' },
    { name: '_dy_lu_ses', purpose: 'Remembers where the visit came from', duration: 'session' },
    { name: '_dy_geo', purpose: 'Holds the place of the visitor', duration: '30 days' },
    { name: '_dy_df_geo', purpose: 'Holds the place of the visitor', duration: '30 days' },
    { name: '_dycnst', purpose: 'Remembers the choice about cookies', duration: '30 days' },
    { name: '_dycst', purpose: 'Holds details by which visitors are grouped', duration: '30 days' },
    {
      name: '_dy_ses_load_seq',
      purpose: 'Serves tests with several versions',
      duration: '30 days',
    },
    { name: '_dy_soct', purpose: 'Limits how often something is shown', duration: '1 year' },
    { name: '_dy_toffset', purpose: 'Checks the clock of the device', duration: '30 days' },
    { name: 'dy_fs_page', purpose: 'Remembers the first page of the visit', duration: 'session' },
    { name: 'DYID', purpose: 'Tells visitors apart', duration: '1 year', party: 'third' },
    { name: 'DYSES', purpose: 'Marks the session', duration: 'session', party: 'third' },
  ],
  storage: [{ name: '_dyid', purpose: 'Tells visitors apart', duration: 'until removed' }],
};
