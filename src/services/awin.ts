import type { CatalogueService } from '../types';

/**
 * Names and durations: privacy.awin.com, cookie list; `AwinChannelCookie`: Open Cookie Database,
 * rows "Awin"; read 2026-11-23. Under awin1.com it also sets `aw` followed by the advertiser’s
 * number, typically for 30 days; that prefix is too short to be listed.
 */
export const awin: CatalogueService = {
  id: 'awin',
  category: 'marketing',
  name: 'Awin',
  provider: { name: 'AWIN AG', url: 'https://www.awin.com/gb/privacy' },
  purpose:
    'Notes which partner’s link brought a visitor, so that the partner is paid for an order.',
  hosts: ['dwin1.com', 'awin1.com', 'zenaps.com'],
  cookies: [
    { name: '_aw_m_*', purpose: 'Remembers a click on a partner’s link', duration: '1 year' },
    { name: '_aw_j_*', purpose: 'Follows a visit up to the order', duration: '3 months' },
    { name: '_aw_sn_*', purpose: 'Remembers a click that earns cashback or a voucher' },
    {
      name: 'AwinChannelCookie',
      purpose: 'Remembers whether a partner brought the visitor',
      duration: '29 days',
    },
    {
      name: 'bId',
      purpose: 'Recognises the browser at a new click',
      duration: '1 year',
      party: 'third',
    },
    { name: 'awpv*', purpose: 'Remembers an ad that was seen', duration: '1 day', party: 'third' },
  ],
};
