import type { CatalogueService } from '../types';

/**
 * Google reCAPTCHA. Not necessary: it sets identifiers under Google’s own hosts, gets the Google
 * cookies that are there already, and watches behaviour; the CNIL demanded consent for it in 2023
 * (SAN-2023-003), while Google also used the data beyond the site’s security. Since 2026-04-02
 * Google says it acts as a processor for the site only.
 * Hosts: recaptcha.net, which Google documents as the other address of the same script.
 * `www.google.com` is shared with maps and search and not listed: mark a script from there with
 * `data-consent="recaptcha"`.
 * Names: Open Cookie Database, row "Google reCAPTCHA"; cloud.google.com, reCAPTCHA; storage keys
 * as known in 2025; read 2026-11-23.
 */
export const recaptcha: CatalogueService = {
  id: 'recaptcha',
  category: 'functional',
  name: 'Google reCAPTCHA',
  provider: {
    name: 'Google Cloud EMEA Limited',
    url: 'https://cloud.google.com/terms/cloud-privacy-notice',
  },
  purpose: 'Checks whether a person or a robot fills in a form, from how they behave.',
  hosts: ['recaptcha.net'],
  cookies: [
    {
      name: '_GRECAPTCHA',
      purpose: 'Tells people from robots',
      duration: '179 days',
      party: 'third',
    },
  ],
  storage: [
    { name: '_grecaptcha', purpose: 'Tells people from robots', duration: 'until removed' },
    {
      name: 'rc::a',
      purpose: 'Tells people from robots',
      duration: 'until removed',
      party: 'third',
    },
    { name: 'rc::b', purpose: 'Tells people from robots', duration: 'session', party: 'third' },
    { name: 'rc::c', purpose: 'Tells people from robots', duration: 'session', party: 'third' },
  ],
};
