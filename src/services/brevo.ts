import type { CatalogueService } from '../types';

/**
 * Brevo, formerly Sendinblue: its tracker, forms and chat. The tracker can keep its id on the site or
 * under its own host.
 * Names as seen on sites, in public code; first and third party: help.brevo.com, article
 * 4409601214226; duration as known in 2025; read 2026-11-23.
 */
export const brevo: CatalogueService = {
  id: 'brevo',
  category: 'marketing',
  name: 'Brevo',
  provider: { name: 'Sendinblue SAS', url: 'https://www.brevo.com/legal/privacypolicy/' },
  purpose: 'Records which pages are visited and links them to readers of e-mails.',
  hosts: ['sibautomation.com', 'sibforms.com', 'brevo.com', 'sendinblue.com'],
  cookies: [
    { name: 'sib_cuid', purpose: 'Tells visitors apart', duration: '6 months' },
    { name: 'uuid', purpose: 'Tells visitors apart', party: 'third' },
  ],
};
