import type { CatalogueService } from '../types';

/**
 * Zendesk's Web Widget and Messaging, not its help centre. The database calls the `ZD-` keys cookies;
 * the widget keeps them in localStorage. `__zlcprivacy` is left out: it holds an answer about
 * cookies.
 * Names and durations: support.zendesk.com, articles 4408824378650 and 4408828505754, and Open Cookie
 * Database, rows "Zendesk"; read 2026-11-23.
 */
export const zendesk: CatalogueService = {
  id: 'zendesk',
  category: 'functional',
  name: 'Zendesk',
  provider: {
    name: 'Zendesk, Inc.',
    url: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  },
  purpose: 'Shows a chat and a help form, and sends messages to the support team.',
  hosts: ['zdassets.com', 'zendesk.com', 'zopim.com', 'smooch.io'],
  cookies: [{ name: '__zlcmid', purpose: 'Tells visitors of the chat apart', duration: '1 year' }],
  storage: [
    { name: 'ZD-buid', purpose: 'Tells devices apart', duration: 'until removed' },
    { name: 'ZD-suid', purpose: 'Groups what is done in one session', duration: '20 minutes' },
    {
      name: 'ZD-store',
      purpose: 'Keeps the widget as it was on the last page',
      duration: 'until removed',
    },
    {
      name: 'ZD-settings',
      purpose: 'Remembers which settings were already fetched',
      duration: 'until removed',
    },
    {
      name: 'ZD-widgetOpen',
      purpose: 'Remembers whether the widget was open',
      duration: 'until removed',
    },
    {
      name: 'ZD-launcherLabelRemoved',
      purpose: 'Remembers that the label was closed',
      duration: 'until removed',
    },
  ],
};
