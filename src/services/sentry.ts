import type { CatalogueService } from '../types';

/**
 * Sentry. It sets no cookies; only Session Replay stores anything, one entry for the tab. In
 * `analytics`, the stricter choice, as reports carry the address of the visitor and what was
 * clicked.
 * Name: source of Session Replay, constants; hosts: docs.sentry.io, JavaScript; read 2026-11-23.
 */
export const sentry: CatalogueService = {
  id: 'sentry',
  category: 'analytics',
  name: 'Sentry',
  provider: { name: 'Functional Software, Inc.', url: 'https://sentry.io/privacy/' },
  purpose: 'Reports errors in the pages to the site owner and, where switched on, records visits.',
  hosts: ['sentry.io', 'sentry-cdn.com'],
  storage: [
    { name: 'sentryReplaySession', purpose: 'Keeps the state of a recording', duration: 'session' },
  ],
};
