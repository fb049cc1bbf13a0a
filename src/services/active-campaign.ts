import type { CatalogueService } from '../types';

/**
 * ActiveCampaign's site tracking and forms.
 * Names and durations: Open Cookie Database, rows "Active Campaign"; help.activecampaign.com, article
 * 360000872064, as known in 2025; read 2026-11-23.
 */
export const activeCampaign: CatalogueService = {
  id: 'active-campaign',
  category: 'marketing',
  name: 'ActiveCampaign',
  provider: {
    name: 'ActiveCampaign, LLC',
    url: 'https://www.activecampaign.com/legal/privacy-policy',
  },
  purpose: 'Records which pages are visited and links them to readers of e-mails.',
  hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
  cookies: [
    { name: 'prism_*', purpose: 'Recognises visitors and readers of e-mails', duration: '30 days' },
    {
      name: 'ac_enable_tracking',
      purpose: 'Remembers that tracking was allowed',
      duration: '30 days',
    },
  ],
};
