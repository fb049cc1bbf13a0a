import type { CatalogueService } from '../types';

/**
 * The widget of tawk.to. The vendor's list writes `tawk_uuid_`; on sites it is `twk_uuid_`, so both
 * are here. Each ends in the id of the site's account.
 * Names and durations: help.tawk.to, article on cookies of the widget, and as seen on sites, in
 * public code; read 2026-11-23.
 */
export const tawkTo: CatalogueService = {
  id: 'tawk-to',
  category: 'functional',
  name: 'tawk.to',
  provider: { name: 'tawk.to, Inc.', url: 'https://www.tawk.to/privacy-policy/' },
  purpose: 'Shows a chat and lets the support team see which page a visitor is on.',
  hosts: ['tawk.to'],
  cookies: [
    { name: 'twk_uuid_*', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'tawk_uuid_*', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'twk_idm_key', purpose: 'Keeps the connection of the chat', duration: 'session' },
    { name: 'TawkConnectionTime', purpose: 'Keeps several open tabs in step', duration: 'session' },
  ],
  storage: [
    {
      name: 'twk_token_*',
      purpose: 'Finds the visitor’s conversation again',
      duration: 'until removed',
    },
  ],
};
