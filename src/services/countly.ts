import type { CatalogueService } from '../types';

/**
 * Countly, hosted by Countly or on a server of one’s own: then `hosts` and `provider` are the
 * site’s. It sets no cookie while local storage works; its keys there begin with the site’s app key
 * (`<app key>/cly_id` and others) and cannot be named here: a site adds `<app key>/cly_*` to
 * `storage`. Source: github.com/Countly/countly-sdk-web; read 2026-11-23.
 */
export const countly: CatalogueService = {
  id: 'countly',
  category: 'analytics',
  name: 'Countly',
  provider: { name: 'Countly Ltd', url: 'https://countly.com/legal/privacy-policy' },
  purpose: 'Records visits and events, so that the site owner sees how pages are used.',
  hosts: ['count.ly', 'countly.com'],
};
