import type { CatalogueService } from '../types';

/**
 * Cloudflare in front of the site itself: bot management, rate limits, challenges, load balancing.
 * No hosts: all of it comes from the site’s own address. Its web statistics are a different
 * service.
 * Names and durations: developers.cloudflare.com, Cloudflare cookies, and challenge passage for
 * `cf_clearance`, whose duration the site sets; read 2026-11-23.
 */
export const cloudflare: CatalogueService = {
  id: 'cloudflare',
  category: 'necessary',
  name: 'Cloudflare',
  provider: { name: 'Cloudflare, Inc.', url: 'https://www.cloudflare.com/privacypolicy/' },
  purpose: 'Keeps robots and attacks away from this site and spreads its visitors over servers.',
  reason: 'Without it the site could not fend off attacks or answer every visitor reliably.',
  cookies: [
    { name: '__cf_bm', purpose: 'Tells people from robots', duration: '30 minutes' },
    { name: 'cf_clearance', purpose: 'Remembers that a check was passed' },
    { name: '__cflb', purpose: 'Keeps a visitor on the same server', duration: '24 hours' },
    { name: '_cfuvid', purpose: 'Limits how often one visitor may ask', duration: 'session' },
    { name: '__cfruid', purpose: 'Limits how often one visitor may ask', duration: 'session' },
    { name: '__cfseq', purpose: 'Checks the order of requests' },
    { name: '__cfwaitingroom', purpose: 'Keeps a place in the queue' },
    { name: 'cf_chl_rc_i', purpose: 'Finds faults of a check' },
    { name: 'cf_chl_rc_ni', purpose: 'Finds faults of a check' },
    { name: 'cf_chl_rc_m', purpose: 'Finds faults of a check' },
  ],
};
