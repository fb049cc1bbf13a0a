import type { Signal } from '../types';
import { functionOf, whenThere, yesOrNo, type VendorOptions } from './vendor';

/**
 * Meta Pixel. Its snippet does not run where something called `fbq` is there already, so that no queue
 * is made for it: the pixel hears of the answer once it is there.
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export function meta(options: VendorOptions = {}): Signal {
  const tell = whenThere(() => functionOf('fbq'));
  return yesOrNo('meta', options, 'meta-pixel/marketing', (isGranted) =>
    tell((fbq) => fbq('consent', isGranted ? 'grant' : 'revoke')),
  );
}
