import type * as Adopt from './adopt/adopt';
import type * as Markup from './adopt/markup';
import type * as LoadScript from './browser/load-script';
import type * as Declaration from './declaration/take';
import type { openGate } from './gate/gate';
import type { Special } from './gate/special';
import type * as Sweep from './gate/sweep';
import type * as Network from './guard/network';
import type * as Problems from './problems';
import type * as Keep from './record/keep';
import type * as Rule from './rules/rule';
import type * as Signals from './signals/by-name';
import type { KnownSignals } from './signals/teller';
import type { Mount, Texts } from './types';

/** The lazy files, by name. A load that failed is tried again the next time. */
export interface Files {
  readonly notice: { readonly mount: Mount };
  /** The notice, where it is not the box. */
  readonly layouts: { readonly mount: Mount };
  readonly trigger: { readonly mount: Mount };
  readonly panel: { readonly mount: Mount };
  readonly iframe: { readonly take: Special };
  readonly template: { readonly take: Special };
  /** For inline modules. */
  readonly script: { readonly take: Special };
  /** For what lists the cookies in a page of the site, or says what holds. */
  readonly declaration: typeof Declaration;
  /** Refusal of requests, with the guard. */
  readonly network: typeof Network;
  /** Removal of what withdrawn services have stored. */
  readonly sweep: typeof Sweep;
  /** Models by region, and whatever else few sites need. */
  readonly rules: typeof Rule;
  /** Answers that were given to another tool. */
  readonly import: typeof Adopt;
  /** Marks that were written for other tools. */
  readonly markup: typeof Markup;
  /** Notes about an answer, and their delivery. */
  readonly record: typeof Keep;
  /** Signals by name, but for those that have to be there at once. */
  readonly signals: typeof Signals;
  /** Loading of a script by code. */
  readonly load: typeof LoadScript;
  /** Words for what is wrong with a config. */
  readonly problems: typeof Problems;
  /** The words of a language; English has its words in the parts. */
  readonly [locale: `locale-${string}`]: { readonly texts: Partial<Texts> };
}
export type FileLoader = <K extends keyof Files>(name: K) => Promise<Files[K]>;
/** Leaves something to a lazy file. */
export type Use = <K extends keyof Files>(
  name: K,
  run: (exports: Files[K]) => unknown,
) => Promise<void>;

/** What an entry hands to the core. */
export interface Parts {
  readonly file: FileLoader;
  /** Languages that there are words for. */
  readonly locales: readonly string[];
  /** The signals that have to be at hand. */
  readonly signals: KnownSignals;
  /** The gate, alone or behind a guard. */
  readonly gate: typeof openGate;
}
