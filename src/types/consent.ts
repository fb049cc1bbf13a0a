/** The consent API, and what it hands to the parts of the UI. @module */
import type { Settings } from './settings';
import type { ConsentEvents, ConsentRecord, State, View } from './state';
import type { GivenTexts } from './texts';

/** Attributes for a script loaded by `load`, besides the names it needs. */
export interface LoadOptions {
  /** A category or service, or several separated by spaces. */
  readonly for: string;
  /** Attributes of the script element: `{ async: true, integrity: "sha384-…" }`. */
  readonly [attribute: string]: string | boolean;
}

/** The consent API. Frozen; every method works detached from the object. */
export interface Consent {
  /** The config, made whole. Frozen. */
  readonly settings: Settings;
  /** What holds now; another object after each change. */
  readonly state: State;
  /** May this category or service run now? An unknown name may not. */
  readonly granted: (name: string) => boolean;
  /**
   * Grants everything, or exactly these categories and services and refuses the other optional ones.
   * @throws TypeError if the names are no list of texts; nothing is stored then
   */
  readonly accept: (names?: readonly string[]) => void;
  /** Refuses everything optional. The cookie is written when this returns. */
  readonly reject: () => void;
  /**
   * Changes some answers; the rest stays. A category's value also sets its services. It is an answer: of
   * a visitor who had none, what is not on then counts as refused, and the notice closes.
   * @throws TypeError if there are no answers; nothing is stored then
   */
  readonly update: (answers: { readonly [name: string]: boolean }) => void;
  /** Forgets the answer, stops what it had started, and asks again. */
  readonly reset: () => void;
  /** Calls `fn` with the event's detail. Returns a function that stops it. */
  readonly on: <T extends keyof ConsentEvents>(
    type: T,
    fn: (detail: ConsentEvents[T]) => void,
  ) => () => void;
  /** Calls `fn` with the state, at once and after each change (the store contract). */
  readonly subscribe: (fn: (state: State) => void) => () => void;
  /** Resolves when the category or service is granted; at once if it is. */
  readonly when: (name: string) => Promise<void>;
  /** Loads a script once its category is granted. Rejects if the address or the load fails. */
  readonly load: (src: string, options: LoadOptions) => Promise<void>;
  /** Looks after the marked elements of a shadow tree, now and later. Returns its stop. */
  readonly watch: (root: ShadowRoot) => () => void;
  /**
   * Speaks another language from now on, for pages that change theirs without a new page view.
   * @param tag BCP 47; without words for it, English
   */
  readonly setLocale: (tag: string) => void;
  /** Opens the preferences, or the notice. */
  readonly show: (view?: View) => void;
  /** Closes what is open without answering. */
  readonly hide: () => void;
  /** The stored answer, or null. */
  readonly record: () => ConsentRecord | null;
  /** Calls `fn` with this object, now (after load) or as soon as it loads (before). */
  readonly push: (...fns: readonly ((consent: Consent) => void)[]) => void;
  /** Takes the widget off the page. What already runs stays; the cookie stays. */
  readonly destroy: () => void;
}

type DocumentEvents = {
  [T in keyof ConsentEvents as `askfirst:${T}`]: CustomEvent<ConsentEvents[T]>;
};

declare global {
  interface Window {
    /**
     * With the script tag, the Consent object; before the script has run, a list of functions that wait
     * for it.
     */
    askfirst?: Consent | ((consent: Consent) => void)[];
  }
  /* eslint-disable @typescript-eslint/no-empty-object-type */
  interface DocumentEventMap extends DocumentEvents {}
  // named above, and unknown to a server that is compiled without the types of a browser
  interface ShadowRoot {}
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface CustomEvent<T> {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/** A lazy part of the UI: puts itself on the page, returns its removal. */
export type Mount = (consent: Consent, texts: GivenTexts, focus?: boolean) => () => void;
