import type { CatalogueService } from '../types';

/**
 * Google Optimize, which Google ended on 30 September 2023: for sites that still carry its code,
 * and for cookies it left behind.
 * Names and durations: Open Cookie Database, rows "Google Optimize", and the list of Google as
 * known in 2023; they disagree about `_gaexp_rc`; read 2026-11-23.
 */
export const googleOptimize: CatalogueService = {
  id: 'google-optimize',
  category: 'analytics',
  name: 'Google Optimize',
  provider: { name: 'Google Ireland Ltd', url: 'https://policies.google.com/privacy' },
  purpose: 'Shows different visitors different versions of a page and measures which works better.',
  hosts: ['googleoptimize.com'],
  cookies: [
    { name: '_gaexp', purpose: 'Remembers the tests a visitor takes part in', duration: '90 days' },
    { name: '_gaexp_rc', purpose: 'Remembers the version while the page is redirected' },
    {
      name: '_opt_expid',
      purpose: 'Names the test while the page is redirected',
      duration: '10 seconds',
    },
    {
      name: '_opt_awcid',
      purpose: 'Notes the account of the Google Ads click',
      duration: '24 hours',
    },
    {
      name: '_opt_awmid',
      purpose: 'Notes the campaign of the Google Ads click',
      duration: '24 hours',
    },
    {
      name: '_opt_awgid',
      purpose: 'Notes the ad group of the Google Ads click',
      duration: '24 hours',
    },
    {
      name: '_opt_awkid',
      purpose: 'Notes the keyword of the Google Ads click',
      duration: '24 hours',
    },
    {
      name: '_opt_utmc',
      purpose: 'Notes the campaign in the address of the visit',
      duration: '24 hours',
    },
  ],
};
