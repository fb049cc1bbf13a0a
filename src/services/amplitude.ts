import type { CatalogueService } from '../types';

/**
 * Amplitude, Browser SDK 2. The names end in the start of the project’s key, hence the short
 * prefix. Names and durations: amplitude.com/docs, cookies and consent management of the Browser
 * SDK; Open Cookie Database; storage keys: github.com/amplitude; read 2026-11-23.
 */
export const amplitude: CatalogueService = {
  id: 'amplitude',
  category: 'analytics',
  name: 'Amplitude',
  provider: { name: 'Amplitude, Inc.', url: 'https://amplitude.com/privacy' },
  purpose: 'Records what visitors do step by step, so that the site owner sees what is used.',
  hosts: ['amplitude.com'],
  cookies: [
    { name: 'AMP_*', purpose: 'Tells visitors and sessions apart', duration: '1 year' },
    { name: 'AMP_MKTG_*', purpose: 'Remembers where the visit came from', duration: '1 year' },
  ],
  storage: [
    {
      name: 'AMP_unsent_*',
      purpose: 'Holds events until they are sent',
      duration: 'until removed',
    },
    {
      name: 'AMP_remote_config_*',
      purpose: 'Keeps settings fetched from Amplitude',
      duration: 'until removed',
    },
  ],
};
