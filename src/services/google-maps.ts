import type { CatalogueService } from '../types';

/**
 * Google Maps, by script or as a frame. In `marketing`, the stricter choice, as with YouTube: a frame
 * brings Google’s `NID`, which its advertising may use. A site with the script alone may write
 * `{ ...googleMaps, category: 'functional' }`.
 * Frames come from www.google.com/maps/embed, a host that serves much else and is therefore not
 * listed: mark them with `data-consent`.
 * Name and duration: policies.google.com, how Google uses cookies, as known in 2025; Open Cookie
 * Database, rows "Google" and "Google Maps"; read 2026-11-23.
 */
export const googleMaps: CatalogueService = {
  id: 'google-maps',
  category: 'marketing',
  name: 'Google Maps',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Shows a map in the page, loaded piece by piece as it is moved.',
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.com'],
  cookies: [
    {
      name: 'NID',
      purpose: 'Tells visitors apart for settings and advertising',
      duration: '6 months',
      party: 'third',
    },
  ],
};
