import type { CatalogueService } from '../types';

/**
 * JivoChat. Each name ends in the id of the site's widget. The vendor publishes no durations.
 * Names as seen on sites, in public code; the provider: JivoChat's terms of service and privacy
 * policy; read 2026-11-23.
 */
export const jivochat: CatalogueService = {
  id: 'jivochat',
  category: 'functional',
  name: 'JivoChat',
  provider: { name: 'LLC Tecnology Distribution Ltda', url: 'https://www.jivochat.com/privacy/' },
  purpose: 'Shows a chat, and counts visits and pages to decide when to offer it.',
  hosts: ['jivosite.com', 'jivochat.com'],
  cookies: [
    { name: 'jv_visits_count_*', purpose: 'Counts visits' },
    { name: 'jv_pages_count_*', purpose: 'Counts the pages of a visit' },
    { name: 'jv_enter_ts_*', purpose: 'Holds when the visit began' },
    { name: 'jv_refer_*', purpose: 'Remembers where the visit came from' },
    { name: 'jv_utm_*', purpose: 'Remembers which campaign the visit came from' },
    { name: 'jv_invitation_time_*', purpose: 'Holds when the chat was last offered' },
  ],
};
