import type { CatalogueService } from '../types';

/**
 * Dynatrace, real user monitoring. Names may carry a suffix, therefore the prefixes. `rxVisitor`
 * lasts for the session, or for good where the owner has returning users tracked. Where it is built
 * into the site's own server, data goes there and not to the host below.
 * Names, durations and storage: docs.dynatrace.com, cookies and client-side storage for RUM; read
 * 2026-11-23.
 */
export const dynatrace: CatalogueService = {
  id: 'dynatrace',
  category: 'analytics',
  name: 'Dynatrace',
  provider: {
    name: 'Dynatrace LLC',
    url: 'https://www.dynatrace.com/company/trust-center/privacy/',
  },
  purpose: 'Measures how fast pages load and follows clicks, so that the owner can find faults.',
  hosts: ['dynatrace.com'],
  cookies: [
    { name: 'dtCookie*', purpose: 'Follows a visit over several requests', duration: 'session' },
    { name: 'dtPC*', purpose: 'Directs the data to the right server', duration: 'session' },
    { name: 'dtSa', purpose: 'Holds the name of a click across two pages', duration: 'session' },
    { name: 'dtLatC*', purpose: 'Measures the delay of the server', duration: 'session' },
    { name: 'rxVisitor*', purpose: 'Tells visitors apart' },
    { name: 'rxvt*', purpose: 'Notes when the session ends', duration: 'session' },
    { name: 'dtDisabled', purpose: 'Switches the measuring off under load', duration: 'session' },
    {
      name: 'dtValidationCookie',
      purpose: 'Finds the widest domain for the other cookies',
      duration: 'session',
    },
  ],
  storage: [
    { name: 'dtCookie*', purpose: 'Follows a visit, in case the cookie is lost' },
    { name: 'rxVisitor*', purpose: 'Tells visitors apart, in case the cookie is lost' },
  ],
};
