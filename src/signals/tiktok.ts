import type { Signal } from '../types';
import { queueOf, yesOrNo, type VendorOptions } from './vendor';

/**
 * TikTok Pixel: held until a yes. Its snippet goes on with a queue that is there.
 * @see https://business-api.tiktok.com/portal/docs?id=1739585600931842
 */
export function tiktok(options: VendorOptions = {}): Signal {
  const call = (method: string): void => {
    const ttq = queueOf('ttq') as unknown as Record<string, unknown>;
    if (typeof ttq[method] === 'function') (ttq[method] as () => void)();
    else queueOf('ttq').push([method]);
  };
  return yesOrNo(
    'tiktok',
    options,
    'tiktok-pixel/marketing',
    (isGranted) => call(isGranted ? 'grantConsent' : 'revokeConsent'),
    () => call('holdConsent'),
  );
}
