import type { CatalogueService } from '../types';

/**
 * Inspectlet. Names and durations: docs.inspectlet.com, article 360002994432, privacy impact
 * assessment; duration of `__insp_uid` and the last four names: Open Cookie Database; read
 * 2026-11-23.
 */
export const inspectlet: CatalogueService = {
  id: 'inspectlet',
  category: 'analytics',
  name: 'Inspectlet',
  provider: { name: 'Inspectlet', url: 'https://www.inspectlet.com/legal' },
  purpose: 'Records visits so that the site owner can replay clicks, scrolling and input.',
  hosts: ['inspectlet.com'],
  cookies: [
    { name: '__insp_uid', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '__insp_sid', purpose: 'Marks the session that is recorded', duration: 'session' },
    { name: '__insp_wid', purpose: 'Names the website of the recording', duration: 'session' },
    { name: '__insp_nv', purpose: 'Tells new visitors from returning ones', duration: 'session' },
    { name: '__insp_ref', purpose: 'Remembers where the visit came from', duration: 'session' },
    { name: '__insp_scpt', purpose: 'Notes whether the page was captured', duration: 'session' },
    {
      name: '__insp_identity',
      purpose: 'Holds a name the site gives the visitor',
      duration: 'session',
    },
    { name: '__insp_pad', purpose: 'Counts the pages of the recording', duration: 'session' },
    { name: '__insp_slim', purpose: 'Keeps track of the session', duration: '1 year' },
    { name: '__insp_targlpu', purpose: 'Keeps track of the session', duration: '1 year' },
    { name: '__insp_targlpt', purpose: 'Keeps track of the session', duration: '1 year' },
  ],
};
