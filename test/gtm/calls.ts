/** What the template is given in tests, and what it says to Google. */
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { runTemplate } from './sandbox';

/** In ms since 1970. */
export const NOW = Date.UTC(2026, 10, 22);
export const DAY = 86_400;
export const states = (
  ads: boolean,
  analytics: boolean,
  functional: boolean,
): Record<string, string> => {
  const of = (isGranted: boolean): string => (isGranted ? 'granted' : 'denied');
  return {
    ad_storage: of(ads),
    ad_user_data: of(ads),
    ad_personalization: of(ads),
    analytics_storage: of(analytics),
    functionality_storage: of(functional),
    personalization_storage: of(functional),
    security_storage: 'granted',
  };
};
export const DEFAULT = [
  'setDefaultConsentState',
  { ...states(false, false, false), wait_for_update: 500 },
] as const;
export const update = (...granted: [boolean, boolean, boolean]) =>
  ['updateConsentState', states(...granted)] as const;
export const DONE = ['gtmOnSuccess'] as const;

export const answer = (more: Partial<Answer> = {}): string =>
  encode({
    time: NOW / 1000 - DAY,
    revision: 0,
    signal: false,
    method: 'save',
    granted: ['analytics'],
    denied: ['functional', 'marketing'],
    ...more,
  });
export const callsFor = (cookies: string[], data: object = {}) =>
  runTemplate(cookies, NOW, data).calls;
