import type { CatalogueService } from '../types';

/**
 * Adobe’s tag manager, formerly Launch. In `functional`: it loads other services and sets no cookie of
 * its own, only what the site’s own rules keep in storage. What it loads needs its own consent.
 * Names: github.com/adobe/reactor-turbine, its storage namespace, also used by the extension Core for
 * counts of visits; experienceleague.adobe.com, tags; read 2026-11-23.
 */
export const adobeTags: CatalogueService = {
  id: 'adobe-tags',
  category: 'functional',
  name: 'Adobe Experience Platform Tags',
  provider: {
    name: 'Adobe Systems Software Ireland Limited',
    url: 'https://www.adobe.com/privacy/policy.html',
  },
  purpose: 'Loads the scripts of other services that the site owner has chosen.',
  hosts: ['assets.adobedtm.com'],
  storage: [
    {
      name: 'com.adobe.reactor.*',
      purpose: 'Keeps values that the rules of the site need',
      duration: 'until removed',
    },
  ],
};
