import type { Signal } from '../types';
import { queueOf, yesOrNo, type VendorOptions } from './vendor';

/**
 * Microsoft Advertising (UET) consent mode. Without a default it takes consent for granted.
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export function uet(options: VendorOptions = {}): Signal {
  const say = (command: string, value: string): unknown =>
    queueOf('uetq').push('consent', command, { ad_storage: value });
  return yesOrNo(
    'uet',
    options,
    'microsoft-advertising/marketing',
    (isGranted) => say('update', isGranted ? 'granted' : 'denied'),
    () => say('default', 'denied'),
  );
}
