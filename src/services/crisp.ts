import type { CatalogueService } from '../types';

/**
 * Crisp's chat box. Its cookie is spelled with `%2F` for each slash, as browsers hand it out; the id
 * of the site's account follows.
 * Name as seen on sites, in public code; duration: help.crisp.chat, article 1147xor, cookies; read
 * 2026-11-23.
 */
export const crisp: CatalogueService = {
  id: 'crisp',
  category: 'functional',
  name: 'Crisp',
  provider: { name: 'Crisp IM SAS', url: 'https://crisp.chat/en/privacy/' },
  purpose: 'Shows a chat and sends its messages to the support team.',
  hosts: ['crisp.chat'],
  cookies: [
    {
      name: 'crisp-client%2Fsession%2F*',
      purpose: 'Finds the visitor’s conversation again',
      duration: '6 months',
    },
  ],
};
