import type { CatalogueService } from '../types';

/**
 * Intercom's Messenger. Each name ends in the id of the site's Intercom account.
 * Names and durations: www.intercom.com/help, article 2361922, cookies of the Messenger; the storage
 * key from public code; hosts as the vendor's pages for developers had them in 2025; read 2026-11-23.
 */
export const intercom: CatalogueService = {
  id: 'intercom',
  category: 'functional',
  name: 'Intercom',
  provider: {
    name: 'Intercom R&D Unlimited Company',
    url: 'https://www.intercom.com/legal/privacy',
  },
  purpose: 'Shows a chat and sends its messages, and the pages visited, to the support team.',
  hosts: [
    'intercom.io',
    'intercomcdn.com',
    'intercomcdn.eu',
    'intercomassets.com',
    'intercomassets.eu',
  ],
  cookies: [
    { name: 'intercom-id-*', purpose: 'Tells visitors apart', duration: '9 months' },
    {
      name: 'intercom-session-*',
      purpose: 'Keeps a signed-in visitor’s conversations open',
      duration: '1 week',
    },
    {
      name: 'intercom-device-id-*',
      purpose: 'Tells devices apart, against abuse',
      duration: '9 months',
    },
  ],
  storage: [
    {
      name: 'intercom.intercom-state*',
      purpose: 'Keeps the state of the chat window',
      duration: 'until removed',
    },
  ],
};
