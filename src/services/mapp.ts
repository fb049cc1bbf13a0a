import type { CatalogueService } from '../types';

/**
 * Mapp Intelligence, formerly Webtrekk; `wt3_` belongs to pixel versions 3 to 5, `wtstp_` to the
 * Smart Pixel, names with the track ID to cookies under Mapp’s own hosts. Names and durations:
 * docs.mapp.com, which cookies are set by Mapp Intelligence; hosts: the same documentation, and as
 * known in 2025; read 2026-11-23.
 */
export const mapp: CatalogueService = {
  id: 'mapp',
  category: 'analytics',
  name: 'Mapp Intelligence',
  provider: { name: 'Mapp Digital Germany GmbH', url: 'https://mapp.com/privacy/' },
  purpose: 'Counts visits and clicks, so that the site owner sees how pages are used.',
  hosts: ['webtrekk.net', 'wt-eu02.net', 'wbtrk.net', 'wt-safetag.com'],
  cookies: [
    { name: 'wt3_eid', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'wt3_sid', purpose: 'Marks a running session', duration: 'session' },
    { name: 'wtstp_eid', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'wtstp_sid', purpose: 'Marks a running session', duration: 'session' },
    { name: 'wteid_*', purpose: 'Tells visitors apart', duration: '6 months', party: 'third' },
    { name: 'wtsid_*', purpose: 'Marks a running session', duration: 'session', party: 'third' },
  ],
};
