import type { CatalogueService } from '../types';

/**
 * Universal Event Tracking. Names: Open Cookie Database, rows "Bing / Microsoft", and
 * help.ads.microsoft.com, FAQ on Universal Event Tracking, read 2026-11-23; durations: as its
 * script set them in 2025. The database says 30 minutes for `_uetsid` and 16 days for `_uetvid`.
 */
export const microsoftAdvertising: CatalogueService = {
  id: 'microsoft-advertising',
  category: 'marketing',
  name: 'Microsoft Advertising',
  provider: {
    name: 'Microsoft Ireland Operations Limited',
    url: 'https://www.microsoft.com/privacy/privacystatement',
  },
  purpose: 'Reports visits and orders to Microsoft, which matches them with clicks on ads in Bing.',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: [
    { name: '_uetsid', purpose: 'Keeps the state of a session', duration: '1 day' },
    { name: '_uetvid', purpose: 'Recognises the browser', duration: '13 months' },
    { name: '_uetmsclkid', purpose: 'Remembers a click on an ad', duration: '90 days' },
    {
      name: 'MUID',
      purpose: 'Recognises the browser on many sites',
      duration: '13 months',
      party: 'third',
    },
    {
      name: 'MSPTC',
      purpose: 'Recognises the browser for ads on other sites',
      duration: '1 year',
      party: 'third',
    },
  ],
  storage: [
    { name: '_uetsid', purpose: 'Keeps the state of a session', duration: 'until removed' },
    { name: '_uetsid_exp', purpose: 'Notes when the session ends', duration: 'until removed' },
    { name: '_uetvid', purpose: 'Recognises the browser', duration: 'until removed' },
    { name: '_uetvid_exp', purpose: 'Notes when the recognition ends', duration: 'until removed' },
  ],
};
