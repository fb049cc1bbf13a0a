import type { CatalogueService } from '../types';

/**
 * Braze's web SDK, formerly Appboy. It keeps the same values in cookies and in localStorage.
 * `ab.optOut` is left out: it holds a no.
 * Names and durations: www.braze.com/docs, cookies and storage of the web SDK; the database: the
 * SDK's source; read 2026-11-23.
 */
export const braze: CatalogueService = {
  id: 'braze',
  category: 'marketing',
  name: 'Braze',
  provider: { name: 'Braze, Inc.', url: 'https://www.braze.com/company/legal/privacy' },
  purpose: 'Records what visitors do and sends messages and notifications after that.',
  hosts: ['braze.com', 'braze.eu', 'appboycdn.com', 'braze-images.com'],
  cookies: [
    {
      name: 'ab.storage.userId.*',
      purpose: 'Holds the id a site gives a signed-in visitor',
      duration: '400 days',
    },
    {
      name: 'ab.storage.sessionId.*',
      purpose: 'Keeps the state of a session',
      duration: '400 days',
    },
    { name: 'ab.storage.deviceId.*', purpose: 'Tells devices apart', duration: '400 days' },
    { name: 'ab._gd', purpose: 'Tests which domain cookies can be set on' },
  ],
  storage: [
    { name: 'ab.storage.*', purpose: 'Keeps ids, events and messages', duration: 'until removed' },
  ],
  databases: ['AppboyServiceWorkerAsyncStorage'],
};
