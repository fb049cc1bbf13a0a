import type { CatalogueService } from '../types';

/**
 * WordPress, on the site itself: nothing is sent to another host, and most visitors get none of
 * these. `comment_author_*` comes only to those who tick the box below their comment. Jetpack’s
 * `tk_*` belong to statistics.
 * Names: developer.wordpress.org, cookies, and `wp_set_auth_cookie()` for `HttpOnly`; durations:
 * Open Cookie Database, rows "WordPress"; read 2026-11-23.
 */
export const wordpress: CatalogueService = {
  id: 'wordpress',
  category: 'necessary',
  name: 'WordPress',
  provider: {
    name: 'This site, with software by WordPress.org',
    url: 'https://wordpress.org/about/privacy/',
  },
  purpose: 'Keeps users signed in and remembers what they asked the site to remember.',
  reason:
    'It works only for visitors who sign in, comment or open a protected page, as they asked.',
  cookies: [
    { name: 'wordpress_test_cookie', purpose: 'Tests whether cookies work', duration: 'session' },
    {
      name: 'wordpress_logged_in_*',
      purpose: 'Keeps a user signed in',
      duration: 'session',
      httpOnly: true,
    },
    {
      name: 'wordpress_sec_*',
      purpose: 'Keeps a user signed in to the administration',
      duration: 'session',
      httpOnly: true,
    },
    {
      name: 'wp-settings-*',
      purpose: 'Keeps how a user set up the administration',
      duration: '1 year',
    },
    {
      name: 'wp-postpass_*',
      purpose: 'Remembers the password of a protected page',
      duration: '10 days',
    },
    { name: 'wp_lang', purpose: 'Keeps the language of the sign-in page', duration: 'session' },
    {
      name: 'comment_author_*',
      purpose: 'Remembers the details of a commenter',
      duration: '347 days',
    },
  ],
};
