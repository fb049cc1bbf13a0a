import type { CatalogueService } from '../types';

/**
 * The company, formerly Tradedoubler AB, is called Nyorda AB. Hosts: DuckDuckGo Tracker Radar,
 * measured 2025. Name: dev.tradedoubler.com, conversion tracking, which keeps the identifier of a
 * click in the site; read 2026-11-23. How long is up to the site.
 */
export const tradedoubler: CatalogueService = {
  id: 'tradedoubler',
  category: 'marketing',
  name: 'Tradedoubler',
  provider: { name: 'Nyorda AB', url: 'https://nyorda.com/privacy-policy/' },
  purpose:
    'Notes which partner’s link brought a visitor, so that the partner is paid for an order.',
  hosts: ['tradedoubler.com'],
  cookies: [{ name: 'tduid', purpose: 'Remembers a click on a partner’s link' }],
};
