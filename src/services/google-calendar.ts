import type { CatalogueService } from '../types';

/**
 * Google Calendar as a frame. In `marketing`, the stricter choice, as with YouTube: it brings Google’s
 * `NID`, which its advertising may use. A site that sees it otherwise writes
 * `{ ...googleCalendar, category: 'functional' }`.
 * Name and duration: policies.google.com, how Google uses cookies, as known in 2025; Open Cookie
 * Database, rows "Google"; read 2026-11-23.
 */
export const googleCalendar: CatalogueService = {
  id: 'google-calendar',
  category: 'marketing',
  name: 'Google Calendar',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Shows a calendar with its dates and events in the page.',
  hosts: ['calendar.google.com'],
  cookies: [
    {
      name: 'NID',
      purpose: 'Tells visitors apart for settings and advertising',
      duration: '6 months',
      party: 'third',
    },
  ],
};
