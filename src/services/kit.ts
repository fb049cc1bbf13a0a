import type { CatalogueService } from '../types';

/**
 * Kit, formerly ConvertKit. Its forms show without a cookie of the site's own; `ck_subscriber_id` is
 * set by its WordPress plug-in.
 * Name and duration: the plug-in's source, as found in public repositories; the provider:
 * convertkit.com/privacy of September 2025; read 2026-11-23.
 */
export const kit: CatalogueService = {
  id: 'kit',
  category: 'marketing',
  name: 'Kit',
  provider: { name: 'Kit, Inc.', url: 'https://kit.com/privacy' },
  purpose: 'Shows sign-up forms for a newsletter and recognises its readers.',
  hosts: ['kit.com', 'convertkit.com', 'ck.page'],
  cookies: [
    {
      name: 'ck_subscriber_id',
      purpose: 'Recognises readers of the newsletter',
      duration: '1 year',
    },
  ],
};
