import type { CatalogueService } from '../types';

/**
 * Disqus. In `marketing`, as it shows advertising and shares what it learns for it.
 * Names: help.disqus.com, use of cookies; duration of `disqus_unique`: the embed’s own code; Open
 * Cookie Database, rows "Disqus"; read 2026-11-23.
 */
export const disqus: CatalogueService = {
  id: 'disqus',
  category: 'marketing',
  name: 'Disqus',
  provider: {
    name: 'Disqus, Inc.',
    url: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  },
  purpose: 'Shows comments under the page and lets visitors write some.',
  hosts: ['disqus.com', 'disquscdn.com'],
  cookies: [
    {
      name: 'disqus_unique',
      purpose: 'Tells visitors without an account apart',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'vglnk.Agent.p',
      purpose: 'Tells visitors apart for paid links',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'vglnk.PartnerRfsh.p',
      purpose: 'Remembers when numbers were matched with partners',
      duration: '1 year',
      party: 'third',
    },
  ],
};
