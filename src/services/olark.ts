import type { CatalogueService } from '../types';

/**
 * Olark's chat.
 * Names: www.olark.com/help/cookies; durations: cookie lists of two sites that use it
 * (support.learnworlds.com, openexc.com) and as known in 2025; read 2026-11-23.
 */
export const olark: CatalogueService = {
  id: 'olark',
  category: 'functional',
  name: 'Olark',
  provider: { name: 'Habla, Inc.', url: 'https://www.olark.com/privacy-policy/' },
  purpose: 'Shows a chat and lets the support team see which page a visitor is on.',
  hosts: ['olark.com'],
  cookies: [
    { name: 'hblid', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: 'olfsk', purpose: 'Keeps the chat going from page to page', duration: '2 years' },
    { name: 'wcsid', purpose: 'Keeps the state of a session', duration: 'session' },
    { name: '_ok', purpose: 'Holds the number of the site’s account', duration: 'session' },
    { name: '_okbk', purpose: 'Remembers whether the chat was open', duration: 'session' },
    { name: '_oklv', purpose: 'Holds the version of the loader', duration: 'session' },
    { name: '_okdetect', purpose: 'Notices a change of host or protocol', duration: 'session' },
    { name: '_okgid', purpose: 'Keeps the visitor with one group of agents' },
    { name: '_okck', purpose: 'Tests whether cookies can be stored' },
  ],
};
