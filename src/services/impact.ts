import type { CatalogueService } from '../types';

/**
 * The Universal Tracking Tag. It also sets `IR_` followed by the campaign’s number; that prefix is
 * too short to be listed, so a site adds its own number, `IR_1234`. Advertisers may have a tracking
 * host of their own.
 * Names and durations: help.impact.com, impact.com cookies explained, and DuckDuckGo Tracker Radar,
 * utt.impactcdn.com, measured 2025; read 2026-11-23. Chromium keeps no cookie longer than 400
 * days. The help of impact.com names 720 or 365 days for `brwsr`.
 */
export const impact: CatalogueService = {
  id: 'impact',
  category: 'marketing',
  name: 'impact.com',
  provider: { name: 'Impact Tech, Inc.', url: 'https://impact.com/privacy-policy/' },
  purpose:
    'Notes which partner’s link brought a visitor, so that the partner is paid for an order.',
  hosts: ['impactcdn.com', 'sjv.io', 'pxf.io', 'ojrq.net'],
  cookies: [
    {
      name: 'IR_gbd',
      purpose: 'Finds out for which domain cookies may be set',
      duration: 'session',
    },
    { name: 'IR_PI', purpose: 'Recognises the browser', duration: '720 days' },
    { name: 'brwsr', purpose: 'Recognises the browser on many sites', party: 'third' },
  ],
};
