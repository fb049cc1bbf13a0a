import type { CatalogueService } from '../types';

/**
 * Piano Analytics, formerly AT Internet. Not exempt: the exemption of the French authority takes a
 * set-up of its own. `pa_vid` and `pa_privacy` belong to SDKs before 6.8, names with `at` to the
 * older SmartTag. Names and durations: developers.atinternet-solutions.com, cookies of the
 * JavaScript SDK and of the server; github.com/at-internet, AT Internet cookies; read 2026-11-23.
 */
export const pianoAnalytics: CatalogueService = {
  id: 'piano-analytics',
  category: 'analytics',
  name: 'Piano Analytics',
  provider: { name: 'Piano Software Inc.', url: 'https://piano.io/privacy-policy/' },
  purpose: 'Counts visits and shows the site owner which pages are read.',
  hosts: ['aticdn.net', 'pa-cd.com', 'xiti.com', 'ati-host.net'],
  cookies: [
    { name: '_pcid', purpose: 'Tells visitors apart', duration: '13 months' },
    { name: '_pctx', purpose: 'Shares settings between Piano’s scripts', duration: '13 months' },
    { name: '_pprv', purpose: 'Keeps the visitor’s consent for Piano', duration: '13 months' },
    {
      name: 'pa_user',
      purpose: 'Keeps the ID of a visitor who has signed in',
      duration: '13 months',
    },
    { name: 'pa_vid', purpose: 'Tells visitors apart', duration: '13 months' },
    { name: 'pa_privacy', purpose: 'Keeps the visitor’s consent for Piano', duration: '13 months' },
    {
      name: 'idrxvr',
      purpose: 'Tells visitors apart',
      duration: '13 months',
      party: 'third',
      httpOnly: true,
    },
    { name: 'atuserid', purpose: 'Tells visitors apart', duration: '13 months' },
    {
      name: 'atidvisitor',
      purpose: 'Notes which of the owner’s sites were visited',
      duration: '6 months',
    },
  ],
};
