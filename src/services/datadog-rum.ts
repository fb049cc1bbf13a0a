import type { CatalogueService } from '../types';

/**
 * Datadog, real user monitoring in the browser, and its logs, which share the session. A session
 * ends after 15 minutes without activity; its cookie stays a year since version 6, which counts
 * returning visitors (`trackAnonymousUser`).
 * Names and durations: source of the browser SDK. Hosts: docs.datadoghq.com, real user monitoring;
 * read 2026-11-23.
 */
export const datadogRum: CatalogueService = {
  id: 'datadog-rum',
  category: 'analytics',
  name: 'Datadog RUM',
  provider: { name: 'Datadog, Inc.', url: 'https://www.datadoghq.com/legal/privacy/' },
  purpose: 'Measures how fast pages load, reports errors and, where switched on, records visits.',
  hosts: [
    'datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-uk1-datadoghq.com',
    'browser-intake-ddog-gov.com',
    'browser-intake-us2-ddog-gov.com',
  ],
  cookies: [
    {
      name: '_dd_s',
      purpose: 'Keeps the state of a session and a random visitor number',
      duration: '1 year',
    },
    {
      name: '_dd_s_v2',
      purpose: 'Keeps the state of a session and a random visitor number',
      duration: '1 year',
    },
    {
      name: 'dd_cookie_test_*',
      purpose: 'Checks whether cookies can be set',
      duration: '1 second',
    },
    {
      name: 'dd_site_test_*',
      purpose: 'Finds the widest domain for the other cookies',
      duration: '1 second',
    },
  ],
};
