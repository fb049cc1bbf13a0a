import type { CatalogueService } from '../types';

/**
 * Contentsquare. `_cs_optout`, by which a visitor objects, is left out so that it stays.
 * Names, durations and hosts: docs.contentsquare.com, web, cookies and content security policy;
 * `_cs_ex` and `_cs_mk_*`: Open Cookie Database; read 2026-11-23.
 */
export const contentsquare: CatalogueService = {
  id: 'contentsquare',
  category: 'analytics',
  name: 'Contentsquare',
  provider: { name: 'Contentsquare SAS', url: 'https://contentsquare.com/privacy-policy/' },
  purpose: 'Records how pages are used: clicks, scrolling, the way through the site and errors.',
  hosts: ['contentsquare.net', 'contentsquare.com'],
  cookies: [
    {
      name: '_cs_id',
      purpose: 'Tells visitors apart and counts their visits',
      duration: '13 months',
    },
    { name: '_cs_s', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: '_cs_c',
      purpose: 'Remembers whether recordings may show plain content',
      duration: '13 months',
    },
    { name: '_cs_s_ctx', purpose: 'Holds the circumstances of a session', duration: '30 minutes' },
    { name: '_cs_i', purpose: 'Holds the identity of a user, encrypted', duration: '3 days' },
    { name: '_cs_cvars', purpose: 'Holds values the site adds to a visit', duration: 'session' },
    {
      name: '_cs_ex',
      purpose: 'Remembers that the visitor was not drawn for recording',
      duration: '30 days',
    },
    { name: '_cs_mk_ga', purpose: 'Links a visit to Google Analytics', duration: '30 minutes' },
    { name: '_cs_mk_aa', purpose: 'Links a visit to Adobe Analytics', duration: '30 minutes' },
  ],
};
