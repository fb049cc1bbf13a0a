/** What holds, what changes, and who hears of it. @module */

/** The rule under which a visitor is asked: nothing before a yes, or on until a no. */
export type Model = 'opt-in' | 'opt-out';

/** How an answer came about. Kept in the consent record. */
export type Method =
  'accept-all' | 'reject-all' | 'save' | 'close' | 'api' | 'gpc' | 'implied' | 'imported';

/** What the visitor can be shown. */
export type View = 'notice' | 'preferences';

/** Where the answer is kept: the first-party cookie, or this page view only. */
export type StorageKind = 'cookie' | 'memory';

/** What holds right now. Frozen; a new one is made on every change. */
export interface State {
  /** The visitor has answered everything that is asked. */
  readonly decided: boolean;
  readonly model: Model;
  /** Categories, then services, that may run. */
  readonly granted: readonly string[];
  /** Categories, then services, that may not. */
  readonly denied: readonly string[];
  /** How the answer in force came about; null while there is none. */
  readonly method: Method | null;
  readonly locale: string;
  readonly region: string | null;
  readonly storage: StorageKind;
  /** The visitor's browser sends Global Privacy Control. */
  readonly gpc: boolean;
}

/** What a change granted and what it withdrew: categories, then services. */
export interface Change {
  readonly granted: readonly string[];
  readonly withdrawn: readonly string[];
}

/** The stored answer, as handed to callers: a deep copy, times in ISO 8601 UTC. */
export interface ConsentRecord {
  /** When the visitor decided; null for the timeless answer `reject`. */
  readonly time: string | null;
  /** When the answer ends; null for the timeless answer `reject`. */
  readonly expires: string | null;
  readonly method: Method;
  /** The policy revision that was answered. */
  readonly revision: number;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/** Something of a refused service that a removal could not remove. */
export interface Survivor {
  /** As stored; with `http-only`, as declared. */
  readonly name: string;
  readonly kind: 'cookie' | 'storage' | 'database';
  /**
   * `remains`: it was still there after the last try. `http-only`: declared so; a script cannot know
   * whether it is there, and only the server that set it can take it back.
   */
  readonly reason: 'remains' | 'http-only';
}

/** `detail` of the events, by type. */
export interface ConsentEvents {
  readonly ready: { readonly state: State };
  readonly change: { readonly state: State } & Change;
  readonly show: { readonly state: State; readonly view: View };
  readonly hide: { readonly state: State; readonly view: View };
  readonly survivors: { readonly state: State; readonly survivors: readonly Survivor[] };
}

/**
 * How a vendor is told. `start` runs before anything is released, `change` after each change.
 * A signal that throws is reported in the console and stops nothing.
 */
export interface Signal {
  readonly name: string;
  readonly start?: (state: State) => void;
  readonly change?: (state: State, change: Change) => void;
}
