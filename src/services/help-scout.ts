import type { CatalogueService } from '../types';

/**
 * Help Scout's Beacon. The vendor publishes no list of what Beacon stores, so none is here; the site
 * may add what it finds. Its live chat also uses pusher.com, which other services share.
 * Hosts: docs.helpscout.com, article 815, content security policy for Beacon; read 2026-11-23.
 */
export const helpScout: CatalogueService = {
  id: 'help-scout',
  category: 'functional',
  name: 'Help Scout',
  provider: { name: 'Help Scout PBC', url: 'https://www.helpscout.com/company/legal/privacy/' },
  purpose: 'Shows help articles and a chat, and sends messages to the support team.',
  hosts: ['helpscout.net', 'd3hb14vkzrxvla.cloudfront.net'],
};
