import type { CatalogueService } from '../types';

/**
 * Segment. What it passes data on to is the site’s choice: where a destination is for advertising,
 * write `{ ...segment, category: 'marketing' }`. Names and durations: twilio.com/docs/segment,
 * client-side persistence in Analytics.js; support.twilio.com, first-party cookies; read
 * 2026-11-23.
 */
export const segment: CatalogueService = {
  id: 'segment',
  category: 'analytics',
  name: 'Segment',
  provider: { name: 'Twilio Ireland Limited', url: 'https://www.twilio.com/legal/privacy' },
  purpose: 'Records what visitors do and passes it on to tools the site owner has chosen.',
  hosts: ['cdn.segment.com', 'segment.io', 'segmentapis.com'],
  cookies: [
    { name: 'ajs_anonymous_id', purpose: 'Tells visitors apart', duration: '1 year' },
    {
      name: 'ajs_user_id',
      purpose: 'Keeps the ID of a visitor who has signed in',
      duration: '1 year',
    },
    {
      name: 'ajs_group_id',
      purpose: 'Keeps the ID of the visitor’s company or team',
      duration: '1 year',
    },
  ],
  storage: [
    { name: 'ajs_anonymous_id', purpose: 'Keeps a copy of the cookie', duration: 'until removed' },
    { name: 'ajs_user_id', purpose: 'Keeps a copy of the cookie', duration: 'until removed' },
    { name: 'ajs_group_id', purpose: 'Keeps a copy of the cookie', duration: 'until removed' },
    {
      name: 'ajs_user_traits',
      purpose: 'Keeps what the site says of the visitor',
      duration: 'until removed',
    },
    {
      name: 'ajs_group_properties',
      purpose: 'Keeps what the site says of the group',
      duration: 'until removed',
    },
  ],
};
