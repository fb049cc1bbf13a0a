/** What holds, what changes, and who hears of it. @module */

/**
 * The rule under which a visitor is asked: nothing before a yes; on until a no; or on after the notice
 * was shown and the visitor went on, which is possible in listed regions only.
 */
export type Model = 'opt-in' | 'opt-out' | 'notice';

/** What said where the visitor is: nothing, the config, its function, the response, or nobody in time. */
export type RegionSource = 'default' | 'config' | 'callback' | 'server-timing' | 'timeout';

/** How an answer came about. Kept in the consent record. */
export type Method =
  'accept-all' | 'reject-all' | 'save' | 'close' | 'api' | 'gpc' | 'implied' | 'imported';

/** What the visitor can be shown. */
export type View = 'notice' | 'preferences';

/** Where the answer is kept: the first-party cookie, `localStorage`, or this page view only. */
export type StorageKind = 'cookie' | 'local' | 'memory';

/** What decides beside the visitor's answer. */
export interface Rules {
  /** The rule under which the visitor is asked. */
  readonly model: Model;
  /** ISO 3166, as in `DE` or `US-CA`; null if nobody knows. */
  readonly region: string | null;
  /** What said where the visitor is: with `regions`, or wherever something said it. */
  readonly regionSource?: RegionSource;
  /** The visitor's browser sends Global Privacy Control. */
  readonly gpc: boolean;
  /** With `dnt`: the visitor's browser sends Do Not Track. */
  readonly dnt?: boolean;
  /** An opt-out signal counts: one of the two. */
  readonly signal: boolean;
  /** Names that need no yes here: on until refused. */
  readonly presumed?: readonly string[];
}

/** What holds right now. Frozen; a new one is made on every change. */
export interface State extends Rules {
  /** The visitor has answered everything that is asked. */
  readonly decided: boolean;
  /** Categories, then services, that may run. */
  readonly granted: readonly string[];
  /** Categories, then services, that may not. */
  readonly denied: readonly string[];
  /** How the answer in force came about; null while there is none. */
  readonly method: Method | null;
  /** BCP 47 language of the words. */
  readonly locale: string;
  /** Where the answer is kept. */
  readonly storage: StorageKind;
}

/** What a change granted and what it withdrew: categories, then services. */
export interface Change {
  /** What may run from now on. */
  readonly granted: readonly string[];
  /** What may not any more. */
  readonly withdrawn: readonly string[];
}

/** An answer, as handed to callers: a deep copy, times in ISO 8601 UTC. */
export interface Decision {
  /** When the visitor decided; null for the timeless answer `reject`. */
  readonly time: string | null;
  /** How it was given. */
  readonly method: Method;
  /** The policy revision that was answered. */
  readonly revision: number;
  /** Categories, then services. */
  readonly granted: readonly string[];
  /** Categories, then services. */
  readonly denied: readonly string[];
  /** Of those granted, the ones nobody said yes to: the model took them for granted, or use as consent. */
  readonly presumed: readonly string[];
  /** The browser sent an opt-out signal then, and the visitor was told so. */
  readonly signal: boolean;
}

/**
 * What is noted about an answer in the moment after it was given, in the browser that gave it. No
 * address, no user agent.
 */
export interface Circumstances {
  /** Version of this form. */
  readonly schema: 1;
  /** Version of the widget. */
  readonly version: string;
  /** Random, made with the first answer, kept for later ones. */
  readonly id: string;
  /** When this visitor first answered. */
  readonly first: string;
  /** What was on the screen. */
  readonly layer: View | 'api';
  /** Of the page: scheme, host and port. */
  readonly origin: string;
  /** BCP 47 language of the words. */
  readonly locale: string;
  /** The rule under which the visitor was asked. */
  readonly model: Model;
  /** ISO 3166; null if nobody knew. */
  readonly region: string | null;
  /** What said so. */
  readonly regionSource: RegionSource;
  /** The browser sent Global Privacy Control. */
  readonly gpc: boolean;
  /** The browser sent Do Not Track, and the site heeds it. */
  readonly dnt: boolean;
  /** Date of the policy, as the site gave it. */
  readonly updated: string | null;
  /** Fingerprint of the words that were shown and of what they asked. */
  readonly textHash: string;
  /** Earlier answers, the latest first. */
  readonly history: readonly Decision[];
}

/** The stored answer. The circumstances are there once they are noted: from the event `record` on. */
export interface ConsentRecord extends Decision, Partial<Circumstances> {
  /** When the answer ends; null for the timeless answer `reject`. */
  readonly expires: string | null;
}

/** Something of a refused service that a removal could not remove. */
export interface Survivor {
  /** As stored; with `http-only`, as declared. */
  readonly name: string;
  /** Where it is kept. */
  readonly kind: 'cookie' | 'storage' | 'database';
  /**
   * `remains`: it was still there after the last try. `http-only`: declared so; a script cannot know
   * whether it is there, and only the server that set it can take it back.
   */
  readonly reason: 'remains' | 'http-only';
}

/** `detail` of the events, by type. */
export interface ConsentEvents {
  /** The rules are known, and who has to be asked is being asked. */
  readonly ready: { readonly state: State };
  /** An answer, or something else, has granted or withdrawn. */
  readonly change: { readonly state: State } & Change;
  /** Something was opened. */
  readonly show: { readonly state: State; readonly view: View };
  /** It was closed. */
  readonly hide: { readonly state: State; readonly view: View };
  /** An answer is written down. */
  readonly record: { readonly state: State; readonly record: ConsentRecord };
  /** A removal could not remove all. */
  readonly survivors: { readonly state: State; readonly survivors: readonly Survivor[] };
}

/** A signal by its name, for the script build; with options, an object that holds the name too. */
export type SignalByName =
  | string
  | {
      readonly name: string;
      readonly start?: undefined;
      readonly change?: undefined;
      readonly [option: string]: unknown;
    };

/**
 * How a vendor is told. `start` runs before anything is released, `change` after each change.
 * A signal that throws is reported in the console and stops nothing.
 */
export interface Signal {
  /** What the console calls it. */
  readonly name: string;
  /** Before anything is released; once. */
  readonly start?: (state: State) => void;
  /** After each change, before anything opens or closes. */
  readonly change?: (state: State, change: Change) => void;
}
