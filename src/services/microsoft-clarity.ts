import type { CatalogueService } from '../types';

/**
 * Microsoft Clarity. In `marketing`, the stricter choice: it synchronises `MUID`, which Microsoft
 * says it uses for advertising, too. A site that tells Clarity `ad_Storage: "denied"` may write `{
 * ...microsoftClarity, category: 'analytics' }`.
 * Names: learn.microsoft.com, Clarity, cookie list; `_cltk`: source of clarity-js. Durations: Open
 * Cookie Database, and as known in 2025 (`_clsk`, `MUID`, `MR`); read 2026-11-23.
 */
export const microsoftClarity: CatalogueService = {
  id: 'microsoft-clarity',
  category: 'marketing',
  name: 'Microsoft Clarity',
  provider: {
    name: 'Microsoft Ireland Operations Limited',
    url: 'https://www.microsoft.com/privacy/privacystatement',
  },
  purpose: 'Records clicks, scrolling and mouse movements on the pages for the site owner.',
  hosts: ['clarity.ms', 'c.bing.com'],
  cookies: [
    { name: '_clck', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '_clsk', purpose: 'Joins the page views of a session', duration: '1 day' },
    {
      name: 'CLID',
      purpose: 'Notes when Clarity first saw the browser, on any site',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'MUID',
      purpose: 'Recognises the browser on sites that use Microsoft',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'MR',
      purpose: 'Says whether MUID is due for renewal',
      duration: '7 days',
      party: 'third',
    },
    {
      name: 'SM',
      purpose: 'Passes MUID on between domains of Microsoft',
      duration: 'session',
      party: 'third',
    },
    {
      name: 'ANONCHK',
      purpose: 'Says whether MUID goes to an advertising cookie',
      duration: '10 minutes',
      party: 'third',
    },
  ],
  storage: [{ name: '_cltk', purpose: 'Tells tabs of the browser apart', duration: 'session' }],
};
