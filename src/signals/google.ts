import type { Signal } from '../types';

/** The keys of Consent Mode v2 that follow a category; `security_storage` is never optional. */
const KEYS = {
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  analytics: ['analytics_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
};

/**
 * Google Consent Mode v2: a default before any Google tag, and an update on every answer.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function google(): Signal {
  function gtag(..._: unknown[]): void {
    const page = globalThis as { dataLayer?: unknown };
    if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
    // Google's tag reads `arguments` objects only
    // eslint-disable-next-line prefer-rest-params
    (page.dataLayer as unknown[]).push(arguments);
  }
  const send = (command: string, granted: readonly string[], more: object): void => {
    const choice: Record<string, unknown> = { security_storage: 'granted', ...more };
    for (const [category, keys] of Object.entries(KEYS)) {
      for (const key of keys) choice[key] = granted.includes(category) ? 'granted' : 'denied';
    }
    gtag('consent', command, choice);
  };
  return {
    name: 'google',
    start({ granted, decided, model }) {
      send('default', [], { wait_for_update: 500 });
      if (decided || model === 'opt-out') send('update', granted, {});
    },
    change: ({ granted }) => send('update', granted, {}),
  };
}
