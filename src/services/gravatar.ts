import type { CatalogueService } from '../types';

/**
 * Gravatar. Its image addresses contain a hash of a commenter’s e-mail address, and every reader’s
 * browser asks for them.
 * The images set no cookies as far as known; support.gravatar.com, data privacy, and
 * automattic.com, privacy policy, as known in 2025; read 2026-11-23.
 */
export const gravatar: CatalogueService = {
  id: 'gravatar',
  category: 'functional',
  name: 'Gravatar',
  provider: { name: 'Aut O’Mattic A8C Ireland Ltd.', url: 'https://automattic.com/privacy/' },
  purpose: 'Shows the profile pictures of people who write comments.',
  hosts: ['gravatar.com'],
};
