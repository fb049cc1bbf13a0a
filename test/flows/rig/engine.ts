/** What every engine offers, whatever drives it. */
import type { Cookie, Tab } from './tab';

/** Who visits: settings of the browser itself, not of the page. */
export interface Visitor {
  readonly scheme?: 'dark';
  readonly cookies?: 'blocked';
  /** Host names that lead to this machine in this browser; nothing outside of it is changed. */
  readonly hosts?: readonly string[];
  /** Sends Global Privacy Control. */
  readonly signal?: 'gpc';
  /** Lets its browser prepare pages before they are visited, where it can: Chromium. */
  readonly prepares?: boolean;
  /** Goes back to pages that the browser keeps, for which Chromium needs its windows. */
  readonly goesBack?: boolean;
  /** What only Chromium can be told: colours of the system instead of the page's, and the like. */
  readonly emulates?: {
    readonly forcedColors?: 'active';
    readonly contrast?: 'more';
    readonly javaScriptEnabled?: false;
  };
}

/** One visitor's browser: its own cookies, as many tabs as it likes. */
export interface Visit {
  readonly newTab: () => Promise<Tab>;
  /** The cookie jar. By the W3C protocol only what the page in the current tab can be sent. */
  readonly cookies: () => Promise<Cookie[]>;
  readonly addCookie: (cookie: { name: string; value: string; path?: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  visit(url: string): Promise<Visit>;
  close(): Promise<void>;
}
