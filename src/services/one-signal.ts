import type { CatalogueService } from '../types';

/**
 * OneSignal's web push. In `marketing`, the stricter choice: most of what it sends is. It sets no
 * cookie on the site. `isOptedOut` is left out: it holds a no.
 * Names: documentation.onesignal.com, data collected by the OneSignal SDK; read 2026-11-23.
 */
export const oneSignal: CatalogueService = {
  id: 'one-signal',
  category: 'marketing',
  name: 'OneSignal',
  provider: { name: 'OneSignal, Inc.', url: 'https://onesignal.com/privacy_policy' },
  purpose: 'Asks for leave to send notifications, and sends them to those who agreed.',
  hosts: ['onesignal.com'],
  storage: [
    {
      name: 'os_pageViews',
      purpose: 'Counts pages, to decide when to ask',
      duration: 'until removed',
    },
    {
      name: 'isPushNotificationsEnabled',
      purpose: 'Remembers that notifications are on',
      duration: 'until removed',
    },
    {
      name: 'onesignal-pageview-count',
      purpose: 'Counts pages, to decide when to ask',
      duration: 'session',
    },
    {
      name: 'ONESIGNAL_HTTP_PROMPT_SHOWN',
      purpose: 'Remembers that the question was shown',
      duration: 'session',
    },
  ],
  databases: ['ONE_SIGNAL_SDK_DB'],
};
