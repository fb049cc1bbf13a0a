/** What functions that run in the demo's pages find there. */
import type { Consent } from '../../src/types';

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
    /** What was refused on the pages of the guard. */
    refused?: string[];
    /** Natives that are no longer what they were before the widget. */
    changedNatives?: () => string[];
    /** Functions that had waited in the queue. */
    calls?: string[];
    /** Set only if a `javascript:` address was followed. */
    attacked?: boolean;
  }
}
