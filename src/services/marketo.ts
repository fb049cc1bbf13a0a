import type { CatalogueService } from '../types';

/**
 * Marketo's Munchkin code and forms, of Adobe. The `_biz_` cookies in the database belong to Marketo
 * Measure, another product.
 * Name: experienceleague.adobe.com, Munchkin lead tracking; duration: Open Cookie Database, row
 * "_mkto_trk" (729 days), and Munchkin's default of two years; read 2026-11-23.
 */
export const marketo: CatalogueService = {
  id: 'marketo',
  category: 'marketing',
  name: 'Marketo Engage',
  provider: {
    name: 'Adobe Systems Software Ireland Limited',
    url: 'https://www.adobe.com/privacy/policy.html',
  },
  purpose: 'Records pages and clicks and links them to readers of e-mails.',
  hosts: ['marketo.net', 'marketo.com', 'mktoresp.com'],
  cookies: [{ name: '_mkto_trk', purpose: 'Tells visitors apart', duration: '2 years' }],
};
