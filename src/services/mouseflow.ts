import type { CatalogueService } from '../types';

/**
 * Mouseflow. Its session cookie is called `mf_` and the number of the website, `mf_` alone being
 * too short for a prefix: a site adds the full name itself.
 * Names and durations: help.mouseflow.com, article 4282966, cookie policy; read 2026-11-23.
 */
export const mouseflow: CatalogueService = {
  id: 'mouseflow',
  category: 'analytics',
  name: 'Mouseflow',
  provider: { name: 'Mouseflow ApS', url: 'https://mouseflow.com/legal/privacy' },
  purpose: 'Records clicks, scrolling and mouse movements on the pages for the site owner.',
  hosts: ['mouseflow.com'],
  cookies: [
    { name: 'mf_user', purpose: 'Tells new visitors from returning ones', duration: '90 days' },
  ],
};
