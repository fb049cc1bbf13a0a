/** Who gets data, and what is known of them. @module */

/** A cookie or storage key: an exact name, or a prefix with one trailing `*`. */
export interface CookieRow {
  /** As stored: a whole name, or the beginning of names with one `*` after it. */
  readonly name: string;
  /** What it is for, one short phrase. */
  readonly purpose?: string;
  /** How long it is kept, in plain words ("2 years", "session"). */
  readonly duration?: string;
  /** Set by this site's own address, or by somebody else's. @default 'first' */
  readonly party?: 'first' | 'third';
  /** Set by a server as `HttpOnly`: no script can see or remove it, so the survivors name it. */
  readonly httpOnly?: boolean;
}

/** How a service's frames are opened with less tracking than their usual address brings. */
export interface FrameHints {
  /** The host to load from instead of the one in the page, with its port if it has one. */
  readonly host?: string;
  /** Query parameters to add. */
  readonly query?: { readonly [name: string]: string };
}

/** A third party, or one of the site's own tools, that needs a category. */
export interface ServiceConfig {
  /** The category whose consent it needs. */
  readonly category: string;
  /** Name for visitors. @default the service's id */
  readonly name?: string;
  /** Who receives the data: a name, or a name and the address of its policy. */
  readonly provider?: string | { readonly name: string; readonly url?: string };
  /** What it is for, one sentence. */
  readonly purpose?: string;
  /** Cookies it sets: names (exact, or with one trailing `*`) or full rows. */
  readonly cookies?: readonly (string | CookieRow)[];
  /** `localStorage` and `sessionStorage` keys it writes, written like cookies. */
  readonly storage?: readonly (string | CookieRow)[];
  /** IndexedDB databases it keeps: names, exact or with one trailing `*`. */
  readonly databases?: readonly string[];
  /** Host names it loads from; each covers its sub-domains. */
  readonly hosts?: readonly string[];
  /** For frames from one of `hosts`: what to change in their address before they are opened. */
  readonly frame?: FrameHints;
  /** Sells or shares personal data, so that a browser's opt-out signal switches it off. @default as its category */
  readonly sale?: boolean | undefined;
  /**
   * Serves nothing but the owner's own statistics, or nothing but the page's appearance. Where a law
   * exempts that from consent (`regions: "auto"`: the United Kingdom), it is on until refused.
   * @see Privacy and Electronic Communications Regulations (UK), Schedule A1
   */
  readonly exempt?: 'statistics' | 'appearance';
  /** Why a service of the category `necessary` needs no consent, one sentence. */
  readonly reason?: string;
}

/** A service of the catalogue, `askfirst/services`, described in full. */
export interface CatalogueService extends ServiceConfig {
  /** What `data-consent` and `services` call it: `'google-analytics'`. */
  readonly id: string;
  /** Name for visitors. */
  readonly name: string;
  /** Who receives the data, and where its policy is. */
  readonly provider: { readonly name: string; readonly url: string };
  /** What it is for, one sentence. */
  readonly purpose: string;
  /** Cookies it sets. */
  readonly cookies?: readonly CookieRow[];
  /** `localStorage` and `sessionStorage` keys it writes. */
  readonly storage?: readonly CookieRow[];
}
