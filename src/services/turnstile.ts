import type { CatalogueService } from '../types';

/**
 * Cloudflare Turnstile. It sets no cookies by default; with pre-clearance switched on it sets
 * `cf_clearance` for the site, which the service `cloudflare` lists. Cloudflare says it processes
 * signals solely to protect sites against robots.
 * cloudflare.com, Turnstile privacy addendum; developers.cloudflare.com, Turnstile, pre-clearance;
 * read 2026-11-23.
 */
export const turnstile: CatalogueService = {
  id: 'turnstile',
  category: 'necessary',
  name: 'Cloudflare Turnstile',
  provider: {
    name: 'Cloudflare, Inc.',
    url: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  },
  purpose: 'Checks whether a person or a robot fills in a form, mostly without a task.',
  reason:
    'It guards forms that visitors want to send, and a form without a guard is flooded by robots.',
  hosts: ['challenges.cloudflare.com'],
};
