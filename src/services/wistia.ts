import type { CatalogueService } from '../types';

/**
 * Wistia’s player. In `analytics`: it reports to the site owner who watched what. In privacy mode, an
 * account setting or `W.consent(false)`, Wistia says it does so without names; then `functional` fits.
 * Privacy mode and hosts: docs.wistia.com. Names: Open Cookie Database, rows "Wistia", where the two
 * kept here lie in the browser’s storage; read 2026-11-23.
 */
export const wistia: CatalogueService = {
  id: 'wistia',
  category: 'analytics',
  name: 'Wistia',
  provider: { name: 'Wistia, Inc.', url: 'https://wistia.com/privacy' },
  purpose: 'Shows videos and records how each visitor watches them.',
  hosts: ['wistia.com', 'wistia.net'],
  cookies: [{ name: 'muxData', purpose: 'Measures how smoothly videos play', duration: '1 year' }],
  storage: [
    {
      name: 'wistia',
      purpose: 'Tells viewers apart and keeps settings of the player',
      duration: 'until removed',
    },
    {
      name: 'wistia-video-progress-*',
      purpose: 'Remembers where a video was left',
      duration: 'until removed',
    },
  ],
};
