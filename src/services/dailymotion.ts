import type { CatalogueService } from '../types';

/**
 * Dailymotion’s player. In `marketing`, as it shows advertising and knows visitors again for it. Its
 * embeds have no documented quieter address.
 * Hosts: developers.dailymotion.com, embed methods. Names: Dailymotion’s own cookie policy as known in
 * 2025, without durations, on which lists differ; read 2026-11-23.
 */
export const dailymotion: CatalogueService = {
  id: 'dailymotion',
  category: 'marketing',
  name: 'Dailymotion',
  provider: { name: 'Dailymotion SA', url: 'https://legal.dailymotion.com/en/privacy-policy/' },
  purpose: 'Shows videos in the page, with advertising between them.',
  hosts: ['dailymotion.com', 'dmcdn.net'],
  cookies: [
    { name: 'v1st', purpose: 'Tells visitors apart', party: 'third' },
    { name: 'ts', purpose: 'Tells visitors apart for statistics and advertising', party: 'third' },
    { name: 'dmvk', purpose: 'Tells visitors apart', party: 'third' },
  ],
};
