import { readCookies } from '../browser/cookies';
import type { Signal } from '../types';
import { queueOf, yesOrNo, type VendorOptions } from './vendor';

/** What `matomo` can be told. */
export interface MatomoOptions extends VendorOptions {
  /** Only cookies need the yes: Matomo counts without any before it. @default false */
  readonly cookiesOnly?: boolean;
}

/**
 * Matomo: sends nothing, or with `cookiesOnly` stores nothing, until a yes.
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo(options: MatomoOptions = {}): Signal {
  const cookie = options.cookiesOnly ? 'Cookie' : '';
  const push = (command: string): unknown => queueOf('_paq').push([command]);
  let hasYes = false;
  const { name, start, change } = yesOrNo('matomo', options, 'matomo/analytics', (isGranted) => {
    if (isGranted) push(`set${cookie}ConsentGiven`);
    else if (hasYes) {
      push(`forget${cookie}ConsentGiven`);
      if (cookie) push('deleteCookies');
    }
    hasYes = isGranted;
  });
  return {
    name,
    start(state) {
      push(`require${cookie}Consent`);
      // what it has kept of a former banner's yes outweighs that
      hasYes = /mtm_(cookie_)?consent=/.test(readCookies());
      start!(state);
    },
    change: change!,
  };
}
