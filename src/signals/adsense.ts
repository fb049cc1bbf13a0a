import type { Signal } from '../types';
import { queueOf, yesOrNo, type VendorOptions } from './vendor';

/**
 * Google AdSense: holds requests for ads back. In the EEA, the UK and Switzerland Google also asks for
 * a certified TCF consent tool, which this is not.
 * @see https://support.google.com/adsense/answer/9042142
 */
export const adsense = (options: VendorOptions = {}): Signal =>
  yesOrNo('adsense', options, 'google-adsense/marketing', (isGranted) => {
    const ads = queueOf('adsbygoogle') as { pauseAdRequests?: number };
    ads.pauseAdRequests = isGranted ? 0 : 1;
  });
