import type { CatalogueService } from '../types';

/**
 * Loom’s player. In `analytics`, as it counts views by viewer and runs statistics of its own.
 * Names: cookies of embeds as public sites list them; no list of Loom’s own was found; read
 * 2026-11-23.
 */
export const loom: CatalogueService = {
  id: 'loom',
  category: 'analytics',
  name: 'Loom',
  provider: { name: 'Atlassian Pty Ltd', url: 'https://www.atlassian.com/legal/privacy-policy' },
  purpose: 'Shows screen recordings and counts for their owner who watched them.',
  hosts: ['loom.com'],
  cookies: [
    {
      name: 'loom_anon_comment',
      purpose: 'Tells visitors without an account apart',
      duration: '1 year',
      party: 'third',
    },
    {
      name: 'loom_referral_video',
      purpose: 'Remembers which video brought the visitor',
      duration: 'session',
      party: 'third',
    },
  ],
};
