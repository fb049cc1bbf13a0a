import type { CatalogueService } from '../types';

/**
 * GIPHY’s embeds and its script. In `marketing`, the stricter choice, as GIPHY sells advertising among
 * its pictures.
 * Name: github.com/Giphy/giphy-js, session storage; read 2026-11-23.
 */
export const giphy: CatalogueService = {
  id: 'giphy',
  category: 'marketing',
  name: 'GIPHY',
  provider: { name: 'Giphy, Inc.', url: 'https://giphy.com/privacy' },
  purpose: 'Shows moving pictures in the page and counts how often they are seen.',
  hosts: ['giphy.com'],
  storage: [
    {
      name: 'giphyPingbackId',
      purpose: 'Tells visits apart to count pictures seen',
      duration: 'session',
    },
  ],
};
