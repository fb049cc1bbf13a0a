import type { CatalogueService } from '../types';

/**
 * Posts, timelines and buttons of X. Frames get `dnt=true`: X then does not use the visit for
 * suggestions and advertising by interest. For the script, widgets.js, write `data-dnt="true"` or
 * `<meta name="twitter:dnt" content="on">`.
 * `dnt`: developer.x.com, embedded Tweet parameters. Names and durations: Open Cookie Database, rows
 * "X"; read 2026-11-23.
 */
export const xEmbed: CatalogueService = {
  id: 'x-embed',
  category: 'marketing',
  name: 'X posts',
  provider: { name: 'X Internet Unlimited Company', url: 'https://x.com/en/privacy' },
  purpose: 'Shows posts and timelines of X, formerly Twitter, in the page.',
  hosts: [
    'platform.twitter.com',
    'syndication.twitter.com',
    'platform.x.com',
    'syndication.x.com',
    'twimg.com',
  ],
  frame: { query: { dnt: 'true' } },
  cookies: [
    {
      name: 'guest_id',
      purpose: 'Tells visitors without an account apart',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'guest_id_ads',
      purpose: 'Tells visitors apart for advertising',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'guest_id_marketing',
      purpose: 'Tells visitors apart for advertising',
      duration: '2 years',
      party: 'third',
    },
    {
      name: 'personalization_id',
      purpose: 'Tells visitors of several sites apart',
      duration: '2 years',
      party: 'third',
    },
  ],
};
