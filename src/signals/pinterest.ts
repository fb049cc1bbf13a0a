import type { Signal } from '../types';
import { functionOf, whenThere, yesOrNo, type VendorOptions } from './vendor';

/**
 * Pinterest Tag. As with Meta's, its snippet makes its own queue, and hears of the answer after that.
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-consent
 */
export function pinterest(options: VendorOptions = {}): Signal {
  const tell = whenThere(() => functionOf('pintrk'));
  return yesOrNo('pinterest', options, 'pinterest-tag/marketing', (isGranted) =>
    tell((pintrk) => pintrk('setconsent', isGranted)),
  );
}
