import type { CatalogueService } from '../types';

/**
 * Chartbeat. Names and, where it gives them, durations: help.chartbeat.com, Chartbeat cookies and
 * "Does Chartbeat use cookies?"; read 2026-11-23.
 */
export const chartbeat: CatalogueService = {
  id: 'chartbeat',
  category: 'analytics',
  name: 'Chartbeat',
  provider: { name: 'Chartbeat, Inc.', url: 'https://chartbeat.com/privacy/' },
  purpose: 'Measures in real time which articles are read and for how long.',
  hosts: ['chartbeat.com', 'chartbeat.net'],
  cookies: [
    { name: '_cb', purpose: 'Tells visitors apart' },
    { name: '_chartbeat2', purpose: 'Tells new visitors from returning ones' },
    { name: '_cb_svref', purpose: 'Remembers where the visit came from', duration: '30 minutes' },
    { name: '_chartbeat4', purpose: 'Carries reading time to the next page' },
    { name: '_chartbeat5', purpose: 'Carries the link clicked to the next page' },
    { name: '_v__chartbeat3', purpose: 'Tells visitors apart in videos' },
    { name: '_t_tests', purpose: 'Shows the same headline again in a trial' },
    {
      name: '_SUPERFLY_nosample',
      purpose: 'Switches counting off when a limit is reached',
      duration: '1 hour',
    },
  ],
};
