import type { CatalogueService } from '../types';

/**
 * JW Player. In `marketing`, as it knows viewers again and is made to play advertising.
 * `doNotSaveCookies: true` in the player’s setup keeps it from storing the viewer’s number.
 * Names: docs.jwplayer.com, `doNotSaveCookies`; the player’s own code, github.com/jwplayer/jwplayer;
 * read 2026-11-23.
 */
export const jwPlayer: CatalogueService = {
  id: 'jw-player',
  category: 'marketing',
  name: 'JW Player',
  provider: { name: 'Longtail Ad Solutions, Inc.', url: 'https://jwplayer.com/legal/privacy/' },
  purpose: 'Shows videos in the page, often with advertising, and counts how they are watched.',
  hosts: ['jwplayer.com', 'jwpcdn.com', 'jwpsrv.com', 'jwpltx.com'],
  storage: [
    { name: 'jwplayerLocalId', purpose: 'Tells viewers apart', duration: 'until removed' },
    {
      name: 'jwplayer.*',
      purpose: 'Remembers volume, quality and captions',
      duration: 'until removed',
    },
  ],
};
