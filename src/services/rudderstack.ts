import type { CatalogueService } from '../types';

/**
 * RudderStack. What it passes data on to is the site’s choice: where a destination is for
 * advertising, write `{ ...rudderstack, category: 'marketing' }`. Names: rudderstack.com/docs, data
 * persistence in the JavaScript SDK; durations: the default in the SDK’s source; read 2026-11-23.
 */
export const rudderstack: CatalogueService = {
  id: 'rudderstack',
  category: 'analytics',
  name: 'RudderStack',
  provider: { name: 'RudderStack, Inc.', url: 'https://www.rudderstack.com/privacy-policy/' },
  purpose: 'Records what visitors do and passes it on to tools the site owner has chosen.',
  hosts: ['rudderlabs.com', 'rudderstack.com'],
  cookies: [
    { name: 'rl_anonymous_id', purpose: 'Tells visitors apart', duration: '1 year' },
    {
      name: 'rl_user_id',
      purpose: 'Keeps the ID of a visitor who has signed in',
      duration: '1 year',
    },
    { name: 'rl_trait', purpose: 'Keeps what the site says of the visitor', duration: '1 year' },
    {
      name: 'rl_group_id',
      purpose: 'Keeps the ID of the visitor’s company or team',
      duration: '1 year',
    },
    {
      name: 'rl_group_trait',
      purpose: 'Keeps what the site says of the group',
      duration: '1 year',
    },
    { name: 'rl_session', purpose: 'Keeps the state of a session', duration: '1 year' },
    {
      name: 'rl_page_init_referrer',
      purpose: 'Remembers the page the first visit came from',
      duration: '1 year',
    },
    {
      name: 'rl_page_init_referring_domain',
      purpose: 'Remembers the site the first visit came from',
      duration: '1 year',
    },
  ],
};
