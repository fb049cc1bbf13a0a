import type { CatalogueService } from '../types';

/**
 * Piwik PRO. Not exempt: beside statistics it builds profiles for audiences. Names and durations:
 * help.piwik.pro, cookies created for visitors; read 2026-11-23.
 */
export const piwikPro: CatalogueService = {
  id: 'piwik-pro',
  category: 'analytics',
  name: 'Piwik PRO',
  provider: { name: 'Piwik PRO SA', url: 'https://piwik.pro/privacy-policy/' },
  purpose: 'Records visits and clicks, so that the site owner sees how pages are used.',
  hosts: ['piwik.pro'],
  cookies: [
    { name: '_pk_id.*', purpose: 'Tells visitors apart', duration: '13 months' },
    { name: '_pk_ses.*', purpose: 'Keeps the state of a session', duration: '30 minutes' },
    {
      name: 'ppms_privacy_*',
      purpose: 'Keeps the choice made in Piwik PRO’s own banner',
      duration: '12 months',
    },
    {
      name: 'stg_traffic_source_priority',
      purpose: 'Remembers where the visit came from',
      duration: '30 minutes',
    },
    {
      name: 'stg_last_interaction',
      purpose: 'Tells whether the last session still runs',
      duration: '365 days',
    },
    {
      name: 'stg_returning_visitor',
      purpose: 'Tells whether the visitor was here before',
      duration: '365 days',
    },
    {
      name: 'stg_externalReferrer',
      purpose: 'Remembers the site the visit came from',
      duration: 'session',
    },
    {
      name: 'stg_utm_campaign',
      purpose: 'Remembers the campaign the visit came from',
      duration: 'session',
    },
    {
      name: 'stg_pk_campaign',
      purpose: 'Remembers the campaign the visit came from',
      duration: 'session',
    },
    { name: 'stg_fired__*', purpose: 'Notes which tags have already run', duration: 'session' },
  ],
};
