import type { Signal, State } from '../types';
import { allows, functionOf, vendors, type VendorOptions } from './vendor';

/** `for` decides about statistics, `ads` about advertising. */
export interface ClarityOptions extends VendorOptions {
  /**
   * What decides about advertising. A no to the service `microsoft-clarity`, where the site declares it,
   * is one to that as well.
   * @default 'marketing'
   */
  readonly ads?: string;
}

/**
 * Microsoft Clarity, consent API of version 2. A withdrawal also erases its cookies.
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export function clarity(options: ClarityOptions = {}): Signal {
  let isOn = false;
  const call = (...words: unknown[]): void => {
    // the stub of Clarity's own snippet, which keeps one that is there
    if (!functionOf('clarity')) {
      const stub = Object.assign((...entry: unknown[]) => stub.q.push(entry), {
        q: [] as unknown[],
      });
      vendors.clarity = stub;
    }
    functionOf('clarity')!(...words);
  };
  const look = (state: State): void => {
    const of = (names: string): string => (allows(state, names) ? 'granted' : 'denied');
    const analytics = of(options.for ?? 'microsoft-clarity/analytics');
    call('consentv2', {
      // wherever the site files the service, a no to it is no yes to its ads
      ad_Storage: of(`microsoft-clarity/necessary ${options.ads ?? 'marketing'}`),
      analytics_Storage: analytics,
    });
    if (isOn && analytics === 'denied') call('consent', false);
    isOn = analytics === 'granted';
  };
  return { name: 'clarity', start: look, change: look };
}
