import type { CatalogueService } from '../types';

/**
 * Mailchimp's code for connected sites, with its pop-up forms. `mc_cid` and `mc_eid`, which the
 * database lists, are a WordPress plug-in's and not Mailchimp's own.
 * Names as seen on sites, in public code; mailchimp.com/legal/cookies; durations as known in 2025;
 * read 2026-11-23.
 */
export const mailchimp: CatalogueService = {
  id: 'mailchimp',
  category: 'marketing',
  name: 'Mailchimp',
  provider: { name: 'Intuit Inc.', url: 'https://www.intuit.com/privacy/statement/' },
  purpose: 'Shows sign-up forms for a newsletter and links visits to its readers.',
  hosts: ['chimpstatic.com', 'list-manage.com', 'downloads.mailchimp.com'],
  cookies: [
    { name: 'MCPopupClosed', purpose: 'Remembers that the form was closed', duration: '1 year' },
    { name: 'MCPopupSubscribed', purpose: 'Remembers that the form was sent', duration: '1 year' },
  ],
};
