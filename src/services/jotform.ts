import type { CatalogueService } from '../types';

/**
 * Jotform. Names: jotform.com, answer 1275033 of its support, on cookies of an embedded form,
 * which is old; no durations are given there. Its `theme` is for accounts only. Hosts as known in
 * 2025; read 2026-11-23.
 */
export const jotform: CatalogueService = {
  id: 'jotform',
  category: 'functional',
  name: 'Jotform',
  provider: { name: 'Jotform Inc.', url: 'https://www.jotform.com/privacy/' },
  purpose: 'Shows forms in the page and receives the answers.',
  hosts: ['jotform.com', 'jotfor.ms', 'jotformeu.com'],
  cookies: [
    {
      name: 'PHPSESSID',
      purpose: 'Keeps the state of a session',
      duration: 'session',
      party: 'third',
    },
    { name: 'guest', purpose: 'Recognises visitors without an account', party: 'third' },
  ],
};
