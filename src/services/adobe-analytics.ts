import type { CatalogueService } from '../types';

/**
 * Adobe Analytics with Adobe’s visitor ID, by AppMeasurement or by the Web SDK. `sale` is the
 * stricter choice: the ID may be matched with Audience Manager’s on demdex.net, which feeds
 * advertising. `s_vi` lies under omtrdc.net where the site has no host of its own for it. Names and
 * durations: experienceleague.adobe.com, cookies of Analytics and of the Web SDK, `cookieLifetime`
 * of the ID service; Open Cookie Database; read 2026-11-23.
 */
export const adobeAnalytics: CatalogueService = {
  id: 'adobe-analytics',
  category: 'analytics',
  name: 'Adobe Analytics',
  provider: {
    name: 'Adobe Systems Software Ireland Limited',
    url: 'https://www.adobe.com/privacy/policy.html',
  },
  purpose: 'Records visits and clicks, so that the site owner sees how pages are used.',
  hosts: ['omtrdc.net', '2o7.net', 'adobedc.net', 'demdex.net'],
  cookies: [
    { name: 's_vi', purpose: 'Tells visitors apart', duration: '2 years' },
    { name: 's_fid', purpose: 'Tells visitors apart if s_vi cannot be set', duration: '2 years' },
    { name: 's_ecid', purpose: 'Keeps a copy of the visitor’s Adobe ID', duration: '2 years' },
    {
      name: 'AMCV_*',
      purpose: 'Tells visitors apart across Adobe’s services',
      duration: '2 years',
    },
    { name: 'AMCVS_*', purpose: 'Marks that a session has begun', duration: 'session' },
    {
      name: 'kndctr_*',
      purpose: 'Keeps the visitor’s Adobe ID, region and choices',
      duration: '395 days',
    },
    { name: 's_cc', purpose: 'Tests whether cookies work', duration: 'session' },
    { name: 's_sq', purpose: 'Notes the link clicked before', duration: 'session' },
    {
      name: 'demdex',
      purpose: 'Tells visitors apart across sites',
      duration: '180 days',
      party: 'third',
    },
  ],
  sale: true,
};
