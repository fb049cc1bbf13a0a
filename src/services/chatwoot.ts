import type { CatalogueService } from '../types';

/**
 * Chatwoot's widget, from the vendor's cloud. A site that runs Chatwoot itself writes its own host
 * and name.
 * Names: www.chatwoot.com/hc/user-guide, article 1677778232; durations and
 * `cw_snooze_campaigns_till`: the widget's source, `setCookieWithDomain`; read 2026-11-23.
 */
export const chatwoot: CatalogueService = {
  id: 'chatwoot',
  category: 'functional',
  name: 'Chatwoot',
  provider: { name: 'Chatwoot Inc.', url: 'https://www.chatwoot.com/privacy-policy' },
  purpose: 'Shows a chat and sends its messages to the support team.',
  hosts: ['chatwoot.com'],
  cookies: [
    {
      name: 'cw_conversation',
      purpose: 'Finds the visitor’s conversation again',
      duration: '1 year',
    },
    { name: 'cw_user_*', purpose: 'Remembers a signed-in visitor’s details', duration: '1 year' },
    {
      name: 'cw_snooze_campaigns_till',
      purpose: 'Holds back messages that were closed',
      duration: '1 hour',
    },
  ],
};
