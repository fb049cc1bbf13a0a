import type { CatalogueService } from '../types';

/**
 * HubSpot's tracking code, forms and chat. The cookies of its own consent notice are left out:
 * removing them would undo a no given there. The database still says 13 months where HubSpot now says
 * 6.
 * Names and durations: HubSpot's article on the cookies it sets, as copied by sites of 2025 and as
 * known then, and Open Cookie Database, rows "Hubspot"; read 2026-11-23.
 */
export const hubspot: CatalogueService = {
  id: 'hubspot',
  category: 'marketing',
  name: 'HubSpot',
  provider: { name: 'HubSpot, Inc.', url: 'https://legal.hubspot.com/privacy-policy' },
  purpose: 'Records which pages are visited and links that to contacts, forms and chats.',
  hosts: [
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hscollectedforms.net',
    'hsforms.com',
    'hsforms.net',
    'hsadspixel.net',
    'usemessages.com',
    'hubspot.com',
    'hubapi.com',
  ],
  cookies: [
    {
      name: '__hstc',
      purpose: 'Tells visitors apart and counts their visits',
      duration: '6 months',
    },
    { name: 'hubspotutk', purpose: 'Links a visitor to the forms they send', duration: '6 months' },
    { name: '__hssc', purpose: 'Counts the pages of a session', duration: '30 minutes' },
    { name: '__hssrc', purpose: 'Marks whether the browser was restarted', duration: 'session' },
    { name: 'messagesUtk', purpose: 'Recognises visitors in the chat', duration: '6 months' },
    {
      name: 'hs-messages-is-open',
      purpose: 'Remembers whether the chat was open',
      duration: '30 minutes',
    },
    {
      name: 'hs-messages-hide-welcome-message',
      purpose: 'Remembers that the greeting was closed',
      duration: '1 day',
    },
    { name: '__cf_bm', purpose: 'Keeps robots out', duration: '30 minutes', party: 'third' },
  ],
};
