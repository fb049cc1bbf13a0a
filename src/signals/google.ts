import type { Signal } from '../types';

/**
 * Google Consent Mode v2: a default before any Google tag, and an update on every answer.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(): Signal {
  function gtag(..._: unknown[]): void {
    const page = window as { dataLayer?: unknown };
    if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
    // Google's tag reads `arguments` objects only
    // eslint-disable-next-line prefer-rest-params
    (page.dataLayer as unknown[]).push(arguments);
  }
  const send = (command: string, granted: readonly string[], more: object): void => {
    const of = (category: string): string => (granted.includes(category) ? 'granted' : 'denied');
    const ads = of('marketing');
    const functional = of('functional');
    gtag('consent', command, {
      security_storage: 'granted',
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: of('analytics'),
      functionality_storage: functional,
      personalization_storage: functional,
      ...more,
    });
  };
  return {
    name: 'google',
    start({ granted, decided }) {
      send('default', [], { wait_for_update: 500 });
      if (decided) send('update', granted, {});
    },
    change: ({ granted }) => send('update', granted, {}),
  };
}
