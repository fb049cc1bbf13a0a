import type { CatalogueService } from '../types';

/**
 * Statsig. It sets no cookies. Its SDK changes between its hosts, and may ask `cloudflare-dns.com`,
 * which others use, too, where they are.
 * Names: docs.statsig.com, stable ID, and source of the JavaScript SDK (the last is of older
 * versions); hosts: docs.statsig.com, Statsig domains; read 2026-11-23.
 */
export const statsig: CatalogueService = {
  id: 'statsig',
  category: 'analytics',
  name: 'Statsig',
  provider: { name: 'Statsig, Inc.', url: 'https://www.statsig.com/privacy' },
  purpose: 'Switches features on for some visitors and measures what they do with them.',
  hosts: [
    'statsig.com',
    'statsigapi.net',
    'statsigcdn.com',
    'featuregates.org',
    'featureassets.org',
    'assetsconfigcdn.org',
    'prodregistryv2.org',
    'beyondwickedmapping.org',
  ],
  storage: [
    { name: 'statsig.stable_id.*', purpose: 'Tells devices apart', duration: 'until removed' },
    { name: 'statsig.session_id.*', purpose: 'Marks the session', duration: 'until removed' },
    { name: 'statsig.cached.*', purpose: 'Keeps the features chosen', duration: 'until removed' },
    {
      name: 'statsig.last_modified_time.*',
      purpose: 'Notes the age of what is kept',
      duration: 'until removed',
    },
    {
      name: 'statsig.failed_logs.*',
      purpose: 'Holds data that is still to be sent',
      duration: 'until removed',
    },
    {
      name: 'STATSIG_LOCAL_STORAGE_*',
      purpose: 'Tells devices apart and keeps the features chosen',
      duration: 'until removed',
    },
  ],
};
