import type { CatalogueService } from '../types';

/**
 * Smartsupp's chat box. All but two of its cookies end with the visit.
 * Names and durations: the vendor's list as copied by ccm19.de, and help.smartsupp.com, cookie
 * consent; read 2026-11-23.
 */
export const smartsupp: CatalogueService = {
  id: 'smartsupp',
  category: 'functional',
  name: 'Smartsupp',
  provider: {
    name: 'Smartsupp.com, s.r.o.',
    url: 'https://help.smartsupp.com/ochrana-osobnich-udaju-a-pravni-otazky/privacy-policy',
  },
  purpose: 'Shows a chat and lets the support team see who is on the site.',
  hosts: ['smartsuppchat.com', 'smartsuppcdn.com', 'smartsupp.com'],
  cookies: [
    { name: 'ssupp.vid', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'ssupp.visits', purpose: 'Counts visits', duration: '6 months' },
    {
      name: 'ssupp.chatid',
      purpose: 'Finds the visitor’s conversation again',
      duration: 'session',
    },
    { name: 'ssupp.group', purpose: 'Remembers the group of agents', duration: 'session' },
    { name: 'ssupp.message', purpose: 'Keeps a message that is not sent yet', duration: 'session' },
    { name: 'ssupp.opened', purpose: 'Remembers whether the chat was open', duration: 'session' },
    { name: 'ssupp.unread', purpose: 'Counts unread messages', duration: 'session' },
    {
      name: 'ssupp.barclicked',
      purpose: 'Remembers that the chat was opened',
      duration: 'session',
    },
  ],
};
