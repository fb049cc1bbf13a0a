import type { CatalogueService } from '../types';

/**
 * MailerLite's forms. In `marketing`, the stricter choice: they serve to win readers. The site sets
 * how long a form stays away.
 * Names: www.mailerlite.com/help, which cookies are used by MailerLite forms; read 2026-11-23.
 */
export const mailerlite: CatalogueService = {
  id: 'mailerlite',
  category: 'marketing',
  name: 'MailerLite',
  provider: { name: 'MailerLite Limited', url: 'https://www.mailerlite.com/legal/privacy-policy' },
  purpose: 'Shows sign-up forms for a newsletter and remembers which were seen.',
  hosts: ['mailerlite.com', 'mlcdn.com'],
  cookies: [
    { name: 'mailerlite:webform:shown*', purpose: 'Remembers that a form was shown' },
    { name: 'mailerlite:forms:submitted:*', purpose: 'Remembers that a form was sent' },
    { name: 'mailerlite:session_id', purpose: 'Keeps the state of a session' },
  ],
  storage: [
    {
      name: 'ml_guid',
      purpose: 'Tells visitors who answer surveys apart',
      duration: 'until removed',
    },
  ],
};
