import type { Signal } from '../types';
import { ableTo, vendors, whenThere, yesOrNo, type VendorOptions } from './vendor';

interface PostHog {
  readonly opt_in_capturing: () => void;
  readonly opt_out_capturing: () => void;
  readonly has_opted_in_capturing?: () => boolean;
}
/** What `posthog` can be told. */
export interface PosthogOptions extends VendorOptions {
  /** The instance of a bundle, after its `init`. @default window.posthog, once it is there */
  readonly sdk?: PostHog;
}

/**
 * PostHog: opted out until a yes. It keeps that itself, and is told again only what it does not know.
 * @see https://posthog.com/docs/privacy/data-collection
 */
export function posthog(options: PosthogOptions = {}): Signal {
  const tell = whenThere(() =>
    ableTo<PostHog>(options.sdk ?? vendors.posthog, 'opt_out_capturing'),
  );
  return yesOrNo('posthog', options, 'posthog/analytics', (isGranted) =>
    tell((sdk) => {
      if (!isGranted) sdk.opt_out_capturing();
      // each yes is an event of its own there
      else if (sdk.has_opted_in_capturing?.() !== true) sdk.opt_in_capturing();
    }),
  );
}
