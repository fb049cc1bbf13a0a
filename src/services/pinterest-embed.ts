import type { CatalogueService } from '../types';

/**
 * Pinterest’s widgets; its tag for advertising is another service.
 * Names and durations: Open Cookie Database, rows "Pinterest". Hosts: the script of the widgets,
 * pinit.js, as known in 2025; read 2026-11-23.
 */
export const pinterestEmbed: CatalogueService = {
  id: 'pinterest-embed',
  category: 'marketing',
  name: 'Pinterest widgets',
  provider: {
    name: 'Pinterest Europe Limited',
    url: 'https://policy.pinterest.com/en/privacy-policy',
  },
  purpose: 'Shows pins, boards and save buttons of Pinterest in the page.',
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'i.pinimg.com'],
  cookies: [
    {
      name: '_pinterest_sess',
      purpose: 'Keeps the state of a session and tells visitors apart',
      duration: 'session',
      party: 'third',
    },
    {
      name: '_routing_id',
      purpose: 'Leads requests to the same server',
      duration: '1 day',
      party: 'third',
    },
  ],
};
