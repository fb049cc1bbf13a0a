import type { CatalogueService } from '../types';

/**
 * Name and duration of `rmStore`: DuckDuckGo Tracker Radar, scripts of rmtag.com, measured 2025;
 * `rmuid`: rakutenmarketing.com, process for requests of data subjects; read 2026-11-23. The Open
 * Cookie Database has no rows for it.
 */
export const rakutenAdvertising: CatalogueService = {
  id: 'rakuten-advertising',
  category: 'marketing',
  name: 'Rakuten Advertising',
  provider: {
    name: 'Rakuten Marketing LLC',
    url: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  },
  purpose:
    'Notes which partner’s link brought a visitor, so that the partner is paid for an order.',
  hosts: ['rmtag.com', 'tag.rmp.rakuten.com', 'linksynergy.com'],
  cookies: [
    { name: 'rmStore', purpose: 'Remembers a click on a partner’s link', duration: '30 days' },
    { name: 'rmuid', purpose: 'Recognises the browser on many sites', party: 'third' },
  ],
};
