import type { CatalogueService } from '../types';

/**
 * New Relic, its browser agent. Today's agent sets no cookie; older ones got `JSESSIONID` under
 * `nr-data.net`.
 * Names: docs.newrelic.com, session tracking, and the source of the agent (a session ends after 4
 * hours, its entry stays); read 2026-11-23.
 */
export const newRelic: CatalogueService = {
  id: 'new-relic',
  category: 'analytics',
  name: 'New Relic',
  provider: { name: 'New Relic, Inc.', url: 'https://newrelic.com/termsandconditions/privacy' },
  purpose: 'Measures how fast pages load and reports errors in them to the site owner.',
  hosts: ['nr-data.net', 'js-agent.newrelic.com'],
  storage: [
    { name: 'NRBA_SESSION*', purpose: 'Keeps the state of a session', duration: 'until removed' },
  ],
};
