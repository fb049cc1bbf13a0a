import type { CatalogueService } from '../types';

/**
 * Commanders Act, formerly TagCommander. In `marketing`: unlike other tag managers it gives visitors a
 * number of its own and can match it with those of partners. What it loads needs its own consent.
 * Names and durations: doc.commandersact.com, cookies, those of the tag manager; Open Cookie Database,
 * rows "Command Act", for `tc_sample_*`; read 2026-11-23.
 */
export const commandersAct: CatalogueService = {
  id: 'commanders-act',
  category: 'marketing',
  name: 'Commanders Act',
  provider: { name: 'Fjord Technologies SAS', url: 'https://www.commandersact.com/en/privacy/' },
  purpose: 'Loads the scripts of other services and tells visitors apart for them.',
  hosts: ['tagcommander.com', 'commander1.com'],
  cookies: [
    { name: 'CAID', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: 'tc_sample_*', purpose: 'Remembers who was picked for a sample', duration: 'session' },
    {
      name: 'TCID',
      purpose: 'Tells visitors of several sites apart',
      duration: '1 year',
      party: 'third',
    },
    { name: 'WID', purpose: 'Marks the end of a session', duration: 'session', party: 'third' },
  ],
  storage: [
    {
      name: 'tC_Sync',
      purpose: 'Remembers when numbers were matched with partners',
      duration: 'until removed',
    },
  ],
};
