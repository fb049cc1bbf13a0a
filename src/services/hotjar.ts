import type { CatalogueService } from '../types';

/**
 * Hotjar, its own tracking code. Sites that moved to the tag of Contentsquare, its owner, declare
 * that service.
 * Names and durations: Open Cookie Database, rows "Hotjar", and the list of Hotjar as known in
 * 2025; read 2026-11-23.
 */
export const hotjar: CatalogueService = {
  id: 'hotjar',
  category: 'analytics',
  name: 'Hotjar',
  provider: { name: 'Hotjar Ltd', url: 'https://www.hotjar.com/legal/policies/privacy/' },
  purpose: 'Records how pages are used, so that the site owner sees where visitors get stuck.',
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: [
    { name: '_hjSessionUser_*', purpose: 'Tells visitors apart', duration: '1 year' },
    { name: '_hjSession_*', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: '_hjHasCachedUserAttributes',
      purpose: 'Notes whether stored details of the visitor are current',
      duration: 'session',
    },
    {
      name: '_hjUserAttributesHash',
      purpose: 'Notices when details of the visitor change',
      duration: '2 minutes',
    },
    {
      name: '_hjClosedSurveyInvites',
      purpose: 'Remembers invitations to surveys that were closed',
      duration: '1 year',
    },
    { name: '_hjDonePolls', purpose: 'Remembers surveys that were filled in', duration: '1 year' },
    {
      name: '_hjMinimizedPolls',
      purpose: 'Remembers surveys that were folded away',
      duration: '1 year',
    },
    {
      name: '_hjShownFeedbackMessage',
      purpose: 'Remembers that the feedback box was folded away',
      duration: '1 year',
    },
    {
      name: '_hjTLDTest',
      purpose: 'Finds the widest domain for the other cookies',
      duration: 'session',
    },
  ],
  storage: [
    {
      name: '_hjUserAttributes',
      purpose: 'Holds details the site gives about a visitor',
      duration: 'until removed',
    },
    { name: 'hjViewportId', purpose: 'Holds the size of the window', duration: 'session' },
  ],
};
