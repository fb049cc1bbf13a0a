import type { CatalogueService } from '../types';

/**
 * Trustpilot’s TrustBox. The rows "Trustpilot" of the Open Cookie Database are for its own site.
 * Here only what a widget is known to set: `TP.uuid`, by which Trustpilot looks for fraud, as
 * sites with the widget describe it; support.trustpilot.com, as known in 2025; read 2026-11-23.
 */
export const trustpilot: CatalogueService = {
  id: 'trustpilot',
  category: 'functional',
  name: 'Trustpilot',
  provider: {
    name: 'Trustpilot A/S',
    url: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  },
  purpose: 'Shows what customers wrote about this site on Trustpilot.',
  hosts: ['trustpilot.com', 'trustpilot.net'],
  cookies: [
    {
      name: 'TP.uuid',
      purpose: 'Recognises the browser to find forged reviews',
      duration: '1 year',
      party: 'third',
    },
  ],
};
