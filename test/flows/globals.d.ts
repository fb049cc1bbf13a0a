/** What functions that run in the demo's pages find there. */
import type { Change, Consent } from '../../src/types';

declare global {
  /** The widget, once loaded. */
  const askfirst: Consent;
  /** On the page that imports the module. */
  const consent: Consent;
  /** Kept by scenario pages: what a visitor never sees. */
  const witness: { messages: string[]; errors: string[]; violations: string[] };

  interface Window {
    /** Names of the held-back scripts that ran, in that order. */
    ran?: string[];
    /** Has a script found its cookie removed, and written it again? */
    again?: boolean;
    /** What was refused on the pages of the guard. */
    refused?: string[];
    /** Natives that are no longer what they were before the widget. */
    changedNatives?: () => string[];
    /** Functions that had waited in the queue. */
    calls?: string[];
    /** What the page was told to have changed. */
    changes?: Change[];
    /** At each time the page was shown: had the browser kept it? */
    returns?: boolean[];
    /** Was the page loaded before it was visited? */
    wasPrepared?: boolean;
    /** What there was of the widget in the moment the visit began. */
    found?: {
      status: string;
      notice: boolean;
      told: unknown[];
      ran: string[];
    };
    /** Begins the visit, on a page that plays the browser's part. */
    activate?: () => void;
    dataLayer?: IArguments[];
    /** Set only if a `javascript:` address was followed. */
    attacked?: boolean;
  }
}
