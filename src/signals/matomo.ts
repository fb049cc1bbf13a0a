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
  return yesOrNo(
    'matomo',
    options,
    'matomo/analytics',
    (isGranted) => {
      push(isGranted ? `set${cookie}ConsentGiven` : `forget${cookie}ConsentGiven`);
      if (cookie && !isGranted) push('deleteCookies');
    },
    () => push(`require${cookie}Consent`),
  );
}
