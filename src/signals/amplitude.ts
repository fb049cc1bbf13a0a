import type { Signal } from '../types';
import { ableTo, vendors, whenThere, yesOrNo, type VendorOptions } from './vendor';

interface Amplitude {
  readonly setOptOut: (isOut: boolean) => unknown;
}
/** What `amplitude` can be told. */
export interface AmplitudeOptions extends VendorOptions {
  /** The instance of a bundle. @default window.amplitude, once it is there */
  readonly sdk?: Amplitude;
}

/**
 * Amplitude: opted out until a yes.
 * @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
 */
export function amplitude(options: AmplitudeOptions = {}): Signal {
  const tell = whenThere(() => ableTo<Amplitude>(options.sdk ?? vendors.amplitude, 'setOptOut'));
  return yesOrNo('amplitude', options, 'amplitude/analytics', (isGranted) =>
    tell((sdk) => sdk.setOptOut(!isGranted)),
  );
}
