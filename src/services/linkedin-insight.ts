import type { CatalogueService } from '../types';

/**
 * Names: linkedin.com, cookie table of April 2024, and Open Cookie Database, rows "LinkedIn"; read
 * 2026-11-23. Where the database differs on durations, those of the table as known in 2025 are
 * given.
 */
export const linkedinInsight: CatalogueService = {
  id: 'linkedin-insight',
  category: 'marketing',
  name: 'LinkedIn Insight Tag',
  provider: {
    name: 'LinkedIn Ireland Unlimited Company',
    url: 'https://www.linkedin.com/legal/privacy-policy',
  },
  purpose: 'Reports visits to LinkedIn, which matches them with its members and their jobs.',
  hosts: ['snap.licdn.com', 'ads.linkedin.com'],
  cookies: [
    {
      name: 'li_fat_id',
      purpose: 'Recognises members for ads and conversions',
      duration: '30 days',
    },
    { name: 'li_giant', purpose: 'Measures conversions of groups of members', duration: '7 days' },
    {
      name: 'ln_or',
      purpose: 'Notes whether statistics may be sent for this site',
      duration: '1 day',
    },
    { name: 'bcookie', purpose: 'Recognises the browser', duration: '1 year', party: 'third' },
    {
      name: 'li_gc',
      purpose: 'Keeps what guests chose about cookies',
      duration: '6 months',
      party: 'third',
    },
    { name: 'lidc', purpose: 'Chooses a data centre', duration: '1 day', party: 'third' },
    {
      name: 'li_sugr',
      purpose: 'Guesses who a visitor is, outside of the EEA',
      duration: '90 days',
      party: 'third',
    },
    {
      name: 'UserMatchHistory',
      purpose: 'Notes when identifiers were exchanged for ads',
      duration: '30 days',
      party: 'third',
    },
    {
      name: 'AnalyticsSyncHistory',
      purpose: 'Notes when identifiers were exchanged for statistics',
      duration: '30 days',
      party: 'third',
    },
    {
      name: 'lms_ads',
      purpose: 'Recognises members for ads on other sites',
      duration: '30 days',
      party: 'third',
    },
  ],
};
