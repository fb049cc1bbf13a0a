import type { CatalogueService } from '../types';

/**
 * Vimeo's player. In `functional`: it shows a video, and with `dnt=1`, which every frame gets, Vimeo
 * says it sets no new cookie. What an earlier visit to Vimeo left is still sent.
 * Names, durations and `dnt`: help.vimeo.com, article 26080940921361, cookies of the player; read
 * 2026-11-22. `__cf_bm` is spelled as Cloudflare does.
 */
export const vimeo: CatalogueService = {
  id: 'vimeo',
  category: 'functional',
  name: 'Vimeo',
  provider: { name: 'Vimeo.com, Inc.', url: 'https://vimeo.com/privacy' },
  purpose: 'Shows videos in the page.',
  hosts: ['vimeo.com', 'vimeocdn.com'],
  frame: { query: { dnt: '1' } },
  cookies: [
    {
      name: 'vuid',
      purpose: 'Counts views for the owner of a video; not with dnt',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'player',
      purpose: 'Remembers volume, quality and captions; not with dnt',
      duration: '1 year',
      party: 'third',
    },
    {
      name: '__cf_bm',
      purpose: 'Keeps robots out',
      duration: '30 minutes',
      party: 'third',
    },
    {
      name: '_cfuvid',
      purpose: 'Limits how often one visitor may ask',
      duration: 'session',
      party: 'third',
    },
  ],
};
