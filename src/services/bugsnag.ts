import type { CatalogueService } from '../types';

/**
 * BugSnag, sometimes called Insight Hub. It sets no cookies; without `generateAnonymousId` it
 * stores nothing.
 * Name: source of bugsnag-js; hosts: docs.bugsnag.com, JavaScript integration guide, and its
 * source; read 2026-11-23.
 */
export const bugsnag: CatalogueService = {
  id: 'bugsnag',
  category: 'analytics',
  name: 'BugSnag',
  provider: { name: 'SmartBear Software Inc.', url: 'https://smartbear.com/privacy/' },
  purpose: 'Reports errors in the pages, with what led to them, to the site owner.',
  hosts: ['bugsnag.com', 'insighthub.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  storage: [
    { name: 'bugsnag-anonymous-id', purpose: 'Tells visitors apart', duration: 'until removed' },
  ],
};
