import type { Signal } from '../types';
import { ableTo, read, vendors, whenThere, yesOrNo, type VendorOptions } from './vendor';

interface PianoConsent {
  readonly setMode: (mode: 'opt-in' | 'opt-out') => void;
}

/**
 * Piano Analytics, consent of version 2: opted out until a yes.
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-consent
 */
export function piano(options: VendorOptions = {}): Signal {
  const tell = whenThere(() => ableTo<PianoConsent>(read(vendors.pa, 'consent'), 'setMode'));
  return yesOrNo(
    'piano',
    options,
    'piano-analytics/analytics',
    (isGranted) => tell((consent) => consent.setMode(isGranted ? 'opt-in' : 'opt-out')),
    () => {
      vendors.pdl = {
        ...(vendors.pdl as object | undefined),
        requireConsent: 'v2',
        consent: { products: ['PA'], defaultPreset: { PA: 'opt-out' } },
      };
    },
  );
}
