import type { CatalogueService } from '../types';

/**
 * Spotify’s player. In `marketing`, the stricter choice: it gives visitors a number that Spotify’s
 * advertising may use.
 * Names: Open Cookie Database, rows "Spotify"; the duration of `sp_t`, 2 months there and 1 year
 * elsewhere, is left out; read 2026-11-23.
 */
export const spotify: CatalogueService = {
  id: 'spotify',
  category: 'marketing',
  name: 'Spotify',
  provider: { name: 'Spotify AB', url: 'https://www.spotify.com/legal/privacy-policy/' },
  purpose: 'Plays music, shows and podcasts in the page.',
  hosts: ['spotify.com', 'scdn.co', 'spotifycdn.com'],
  cookies: [
    { name: 'sp_t', purpose: 'Tells visitors apart', party: 'third' },
    {
      name: 'sp_landing',
      purpose: 'Remembers which page of Spotify was opened first',
      duration: '1 day',
      party: 'third',
    },
  ],
};
