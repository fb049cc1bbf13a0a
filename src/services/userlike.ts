import type { CatalogueService } from '../types';

/**
 * Userlike, now Lime Connect, of the Lime Technologies group. Names hold the number of the site's
 * organisation; how long the cookies last is the site's setting.
 * Names: faq.userlike.com, article on cookies, and its forerunner on helpscoutdocs.com (`uslk_e`,
 * `uslk_s`); read 2026-11-23.
 */
export const userlike: CatalogueService = {
  id: 'userlike',
  category: 'functional',
  name: 'Userlike',
  provider: { name: 'Userlike UG', url: 'https://www.userlike.com/en/terms' },
  purpose: 'Shows a chat and sends its messages to the support team.',
  hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [
    { name: 'uslk_umm_*', purpose: 'Finds the visitor’s conversation again' },
    { name: 'uslk_e', purpose: 'Recognises returning visitors', duration: '1 year' },
    { name: 'uslk_s', purpose: 'Keeps the state of a session', duration: 'session' },
  ],
  storage: [
    {
      name: 'uslk_umm_*',
      purpose: 'Keeps the chat’s state and counts page views',
      duration: 'until removed',
    },
    {
      name: 'loglevel:userlike',
      purpose: 'Sets how much the chat logs',
      duration: 'until removed',
    },
  ],
};
