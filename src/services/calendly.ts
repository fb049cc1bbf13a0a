import type { CatalogueService } from '../types';

/**
 * Calendly. In the European Union its frame asks for itself before it sets lasting cookies for
 * statistics; with `hide_gdpr_banner` it does not ask, and they are the site’s to answer for: do
 * not set it without the visitor’s consent to statistics.
 * Its notice: help.calendly.com, cookie management and banner; names as known in 2025, after the
 * cookie lists of sites that embed it; read 2026-11-23.
 */
export const calendly: CatalogueService = {
  id: 'calendly',
  category: 'functional',
  name: 'Calendly',
  provider: { name: 'Calendly, LLC', url: 'https://calendly.com/legal/privacy-notice' },
  purpose: 'Shows free times in the page and books appointments.',
  hosts: ['calendly.com'],
  cookies: [
    {
      name: '_calendly_session',
      purpose: 'Keeps the state of a booking',
      duration: '21 days',
      party: 'third',
    },
    {
      name: '__cf_bm',
      purpose: 'Tells people from robots',
      duration: '30 minutes',
      party: 'third',
    },
    {
      name: '__cfruid',
      purpose: 'Limits how often one visitor may ask',
      duration: 'session',
      party: 'third',
    },
  ],
};
