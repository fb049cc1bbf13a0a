import type { CatalogueService } from '../types';

/**
 * Google Analytics, GA4 and its forerunners. Names and durations: developers.google.com, cookie
 * usage of GA4, analytics.js and ga.js; and of server-side tagging, simoahava.com (`FPID` is
 * HttpOnly, `FPLC` its hash for scripts); read 2026-11-22.
 */
export const googleAnalytics: CatalogueService = {
  id: 'google-analytics',
  category: 'analytics',
  name: 'Google Analytics',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Counts visits and shows the site owner which pages are read.',
  hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com'],
  cookies: [
    { name: '_ga', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: '_ga_*', purpose: 'Keeps the state of a session', duration: '2 years' },
    { name: '_gid', purpose: 'Tells visitors apart', duration: '24 hours' },
    { name: '_gat', purpose: 'Slows down requests', duration: '1 minute' },
    { name: '_gat_*', purpose: 'Slows down requests', duration: '1 minute' },
    { name: '__utma', purpose: 'Tells visitors and sessions apart', duration: '2 years' },
    { name: '__utmb', purpose: 'Marks a new session', duration: '30 minutes' },
    { name: '__utmc', purpose: 'Marks the end of a session', duration: 'session' },
    { name: '__utmt', purpose: 'Slows down requests', duration: '10 minutes' },
    { name: '__utmt_*', purpose: 'Slows down requests', duration: '10 minutes' },
    { name: '__utmz', purpose: 'Remembers where the visit came from', duration: '6 months' },
    { name: '__utmv', purpose: 'Holds labels the site gives a visitor', duration: '2 years' },
    { name: 'FPLC', purpose: 'Links visits to several sites', duration: '20 hours' },
    { name: 'FPID', purpose: 'Tells visitors apart', duration: '2 years', httpOnly: true },
  ],
};
