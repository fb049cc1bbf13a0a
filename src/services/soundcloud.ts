import type { CatalogueService } from '../types';

/**
 * SoundCloud’s player. In `marketing`, as it gives visitors a number and SoundCloud shows advertising
 * by it.
 * Name: the widget’s own code; pages.soundcloud.com, cookie policy, which names purposes, not cookies;
 * read 2026-11-23.
 */
export const soundcloud: CatalogueService = {
  id: 'soundcloud',
  category: 'marketing',
  name: 'SoundCloud',
  provider: {
    name: 'SoundCloud Global Limited & Co. KG',
    url: 'https://soundcloud.com/pages/privacy',
  },
  purpose: 'Plays music, shows and podcasts in the page.',
  hosts: ['soundcloud.com', 'sndcdn.com'],
  cookies: [
    { name: 'sc_anonymous_id', purpose: 'Tells visitors without an account apart', party: 'third' },
  ],
};
