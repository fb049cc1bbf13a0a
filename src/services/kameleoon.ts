import type { CatalogueService } from '../types';

/**
 * Kameleoon. Its lasting choices and visits are in storage; the cookie carries the visitor's number
 * across sub-domains.
 * Names and durations: help.kameleoon.com, what data Kameleoon retrieves and how visitors are
 * counted; hosts: its installation code; read 2026-11-23.
 */
export const kameleoon: CatalogueService = {
  id: 'kameleoon',
  category: 'analytics',
  name: 'Kameleoon',
  provider: { name: 'Kameleoon SAS', url: 'https://www.kameleoon.com/privacy-policy' },
  purpose: 'Shows different visitors different versions of a page and measures which works better.',
  hosts: ['kameleoon.eu', 'kameleoon.io', 'kameleoon.com'],
  cookies: [
    { name: 'kameleoonVisitorCode', purpose: 'Tells visitors apart', duration: '380 days' },
  ],
  storage: [
    { name: 'kameleoonVisitorCode', purpose: 'Tells visitors apart', duration: '380 days' },
    { name: 'kameleoonData', purpose: 'Holds visits and what the visitor did', duration: '1 year' },
    { name: 'kameleoonOpenTabs', purpose: 'Notes the open tabs of the site', duration: '1 year' },
    {
      name: 'kameleoonLegalConsent',
      purpose: 'Remembers whether Kameleoon may be used',
      duration: '1 year',
    },
    {
      name: 'kameleoonExperiment-*',
      purpose: 'Remembers the version of a test',
      duration: '30 days',
    },
    {
      name: 'kameleoonPersonalization-*',
      purpose: 'Remembers the version of tailored content',
      duration: '30 days',
    },
    {
      name: 'kameleoonVariation-*',
      purpose: 'Remembers a version that is previewed',
      duration: 'session',
    },
  ],
};
