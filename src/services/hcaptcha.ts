import type { CatalogueService } from '../types';

/**
 * hCaptcha. In `functional`, the stricter choice: it sets cookies under its own host, which is the
 * same on every site that uses it.
 * Names: hcaptcha.com, accessibility, for `hc_accessibility`, which only visitors get who signed
 * up for it; `__cf_bm` as Cloudflare, which delivers it, describes it; as known in 2025; read
 * 2026-11-23.
 */
export const hcaptcha: CatalogueService = {
  id: 'hcaptcha',
  category: 'functional',
  name: 'hCaptcha',
  provider: { name: 'Intuition Machines, Inc.', url: 'https://www.hcaptcha.com/privacy' },
  purpose: 'Checks with a small task whether a person or a robot fills in a form.',
  hosts: ['hcaptcha.com'],
  cookies: [
    {
      name: '__cf_bm',
      purpose: 'Tells people from robots',
      duration: '30 minutes',
      party: 'third',
    },
    { name: 'hc_accessibility', purpose: 'Lets a visitor pass without pictures', party: 'third' },
  ],
};
