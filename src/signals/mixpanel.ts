import type { Signal } from '../types';
import { ableTo, vendors, whenThere, yesOrNo, type VendorOptions } from './vendor';

interface Mixpanel {
  readonly opt_in_tracking: () => void;
  readonly opt_out_tracking: (options: { readonly delete_user: boolean }) => void;
  readonly has_opted_in_tracking?: () => boolean;
}
/** What `mixpanel` can be told. */
export interface MixpanelOptions extends VendorOptions {
  /** The instance of a bundle, after its `init`. @default window.mixpanel, once it is there */
  readonly sdk?: Mixpanel;
}

/**
 * Mixpanel: opted out until a yes. It keeps that itself, and is told again only what it does not know.
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export function mixpanel(options: MixpanelOptions = {}): Signal {
  const tell = whenThere(() =>
    ableTo<Mixpanel>(options.sdk ?? vendors.mixpanel, 'opt_out_tracking'),
  );
  let isYes = false;
  const obey = (sdk: Mixpanel): void => {
    // by itself it would have the profile of a signed-in visitor deleted, and send for that
    if (!isYes) sdk.opt_out_tracking({ delete_user: false });
    // each yes is an event of its own there
    else if (sdk.has_opted_in_tracking?.() !== true) sdk.opt_in_tracking();
  };
  return yesOrNo('mixpanel', options, 'mixpanel/analytics', (isGranted) => {
    isYes = isGranted;
    tell((sdk) => {
      if (!Array.isArray(sdk)) obey(sdk);
      // the snippet's queue knows nothing yet; its code runs functions first, whatever order they are in
      else
        sdk.push(function (this: Mixpanel) {
          obey(this);
        });
    });
  });
}
