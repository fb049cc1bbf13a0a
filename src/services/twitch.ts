import type { CatalogueService } from '../types';

/**
 * Twitch’s player and chat. In `marketing`, as it shows advertising and knows visitors again for
 * years.
 * Names and durations: Open Cookie Database, rows "Twitch". Hosts: the embeds as known in 2025; read
 * 2026-11-23.
 */
export const twitch: CatalogueService = {
  id: 'twitch',
  category: 'marketing',
  name: 'Twitch',
  provider: {
    name: 'Twitch Interactive, Inc.',
    url: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  },
  purpose: 'Shows live streams, recordings and chats in the page, with advertising.',
  hosts: ['twitch.tv', 'ttvnw.net', 'jtvnw.net', 'twitchcdn.net'],
  cookies: [
    { name: 'unique_id', purpose: 'Tells visitors apart', duration: '10 years', party: 'third' },
    {
      name: 'unique_id_durable',
      purpose: 'Tells visitors apart, even after signing out',
      duration: '10 years',
      party: 'third',
    },
    {
      name: 'server_session_id',
      purpose: 'Keeps the state of a session',
      duration: 'session',
      party: 'third',
    },
    {
      name: 'api_token',
      purpose: 'Lets the player ask for streams',
      duration: '10 years',
      party: 'third',
    },
  ],
};
