import type { CatalogueService } from '../types';

/**
 * Crazy Egg. The `is_returning` of its older script is left out: a site may have a cookie of that
 * name.
 * Names and durations: Open Cookie Database, rows "Crazy Egg", and the vendor's cookie list as
 * known in 2025; read 2026-11-23.
 */
export const crazyEgg: CatalogueService = {
  id: 'crazy-egg',
  category: 'analytics',
  name: 'Crazy Egg',
  provider: { name: 'Crazy Egg, Inc.', url: 'https://www.crazyegg.com/privacy' },
  purpose:
    'Records clicks and scrolling and shows different visitors different versions of a page.',
  hosts: ['crazyegg.com'],
  cookies: [
    {
      name: '_ce.s',
      purpose: 'Tells visitors and their recorded sessions apart',
      duration: '1 year',
    },
    {
      name: '_ce.irv',
      purpose: 'Notes whether the visitor has been here before',
      duration: 'session',
    },
    {
      name: '_ce.clock_data',
      purpose: 'Holds the difference to the clock of the server',
      duration: '1 day',
    },
    { name: '_ce.clock_event', purpose: 'Avoids asking for the time again', duration: '1 day' },
    { name: '_ce.cch', purpose: 'Checks whether cookies can be set', duration: '1 second' },
    {
      name: '_ce.gtld',
      purpose: 'Finds the widest domain for the other cookies',
      duration: '1 second',
    },
    { name: '_CEFT', purpose: 'Remembers which version of a page was shown', duration: '1 year' },
    {
      name: '_ceir',
      purpose: 'Notes whether the visitor has been here before',
      duration: '1 year',
    },
    { name: 'cebs', purpose: 'Follows the current session', duration: 'session' },
    { name: 'cebsp_', purpose: 'Follows the current session', duration: 'session' },
  ],
};
