/** What becomes of a config. @module */
import type {
  CategoryConfig,
  Config,
  CookieConfig,
  PolicyConfig,
  SiteConfig,
  UiConfig,
} from './config';
import type { ServiceConfig } from './services';
import type { Signal, SignalByName } from './state';

/** A `CategoryConfig` made whole. */
export interface Category extends CategoryConfig {
  /** The id used in markup, in the API and in the cookie. */
  readonly name: string;
  /** Needs no consent and cannot be switched off. */
  readonly required: boolean;
}

/** A `ServiceConfig` made whole. */
export interface Service extends ServiceConfig {
  /** The id used in markup, in the API and in the cookie. */
  readonly id: string;
  /** Its category needs no consent, so it needs none either. */
  readonly required: boolean;
}

/**
 * A `Config` made whole, as far as it decides about consent: defaults filled in, mistakes left out.
 * What is only shown (`site`, `ui`, `texts`) is as the site gave it.
 */
export interface Settings extends Omit<Config, 'categories' | 'services'> {
  /** Something is set that the file `rules` has to look after. */
  readonly isSpecial: boolean;
  /** As the site gave it. */
  readonly site: SiteConfig;
  /** As the site gave it. */
  readonly ui: UiConfig;
  /** `necessary` first, then in the order shown. */
  readonly categories: readonly Category[];
  /** In the order of the config. */
  readonly services: readonly Service[];
  /** With the revision that is asked now. */
  readonly policy: PolicyConfig & { readonly revision: number };
  /** Where the answer is kept, with the defaults. */
  readonly cookie: CookieConfig & {
    readonly name: string;
    readonly days: number;
    readonly path: string;
    readonly sameSite: 'Lax' | 'Strict' | 'None';
  };
  /** A list, empty without signals. */
  readonly signals: readonly (Signal | SignalByName)[];
  /** In ms. */
  readonly scriptTimeout: number;
  /** BCP 47: of the languages that there are words for, the best. */
  readonly locale: string;
}
