import type { CatalogueService } from '../types';

/**
 * Names: help.pinterest.com, parameters and cookies of the Pinterest tag; durations: DuckDuckGo
 * Tracker Radar, measured 2025, and Open Cookie Database, rows "Pinterest", which differs for
 * `_pin_unauth` and `_pinterest_ct_ua`; read 2026-11-23.
 */
export const pinterestTag: CatalogueService = {
  id: 'pinterest-tag',
  category: 'marketing',
  name: 'Pinterest Tag',
  provider: {
    name: 'Pinterest Europe Ltd.',
    url: 'https://policy.pinterest.com/en/privacy-policy',
  },
  purpose:
    'Reports visits and orders to Pinterest, which matches them with its users and their ads.',
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  cookies: [
    {
      name: '_pin_unauth',
      purpose: 'Groups what a visitor unknown to Pinterest does',
      duration: '1 year',
    },
    { name: '_epik', purpose: 'Remembers a click on an ad', duration: '1 year' },
    {
      name: '_derived_epik',
      purpose: 'Recognises visitors matched without a click',
      duration: '1 year',
    },
    {
      name: '_pinterest_ct_ua',
      purpose: 'Groups what a visitor unknown to Pinterest does',
      duration: '1 year',
      party: 'third',
    },
    {
      name: '_pinterest_ct',
      purpose: 'Recognises users of Pinterest',
      duration: '1 year',
      party: 'third',
    },
    {
      name: '_pinterest_ct_rt',
      purpose: 'Recognises users of Pinterest',
      duration: '1 year',
      party: 'third',
    },
  ],
};
