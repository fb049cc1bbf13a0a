import type { CatalogueService } from '../types';

/**
 * Names: Open Cookie Database, rows "TikTok". Durations: ads.tiktok.com, about using cookies with
 * TikTok Pixel: 13 months after the last use; read 2026-11-23. The sources disagree on `ttcsid`.
 * `_ttp` also lies under tiktok.com.
 */
export const tiktokPixel: CatalogueService = {
  id: 'tiktok-pixel',
  category: 'marketing',
  name: 'TikTok Pixel',
  provider: {
    name: 'TikTok Technology Limited',
    url: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  },
  purpose: 'Reports visits and orders to TikTok, which matches them with its users and their ads.',
  hosts: ['analytics.tiktok.com'],
  cookies: [
    { name: '_ttp', purpose: 'Recognises the browser', duration: '13 months' },
    {
      name: '_tt_enable_cookie',
      purpose: 'Checks whether the browser takes cookies',
      duration: '13 months',
    },
    { name: 'ttclid', purpose: 'Remembers a click on an ad', duration: '13 months' },
    { name: 'ttcsid', purpose: 'Keeps the state of a session' },
    { name: 'ttcsid_*', purpose: 'Keeps the state of a session for one pixel' },
  ],
  storage: [
    { name: 'tt_sessionId', purpose: 'Keeps the session apart from others', duration: 'session' },
    { name: 'tt_pixel_session_index', purpose: 'Counts events of a session', duration: 'session' },
    {
      name: 'tt_appInfo',
      purpose: 'Remembers whether the page runs inside an app',
      duration: 'session',
    },
  ],
};
