import type { CatalogueService } from '../types';

/**
 * YouTube's player. In `marketing`, the stricter choice: once a video plays, Google keeps identifiers
 * that its advertising may use, on the no-cookie host as well, only later. A site that sees it
 * otherwise writes `{ ...youtube, category: 'functional' }`.
 * Names and durations: Open Cookie Database, rows "Youtube"; read 2026-11-22.
 */
export const youtube: CatalogueService = {
  id: 'youtube',
  category: 'marketing',
  name: 'YouTube',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Shows videos in the page.',
  hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'googlevideo.com'],
  frame: { host: 'www.youtube-nocookie.com' },
  cookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      purpose: 'Tells visitors apart and estimates their bandwidth',
      duration: '6 months',
      party: 'third',
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      purpose: 'Keeps the visitor’s privacy choices for videos',
      duration: '6 months',
      party: 'third',
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      purpose: 'Sorts visitors into trials of new features',
      duration: '6 months',
      party: 'third',
    },
    { name: 'YSC', purpose: 'Counts which videos were seen', duration: 'session', party: 'third' },
  ],
};
