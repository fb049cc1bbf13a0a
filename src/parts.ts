import type * as LoadScript from './browser/load-script';
import type { Loaders } from './browser/views';
import type * as Sweep from './gate/sweep';
import type * as Problems from './problems';
import type { Signal } from './types';

/** What an entry hands to the core: what is lazy, and what it has at hand by name. */
export interface Parts extends Loaders {
  /** Languages that there are words for. */
  readonly locales: readonly string[];
  readonly signals: Readonly<Record<string, () => Signal>>;
  /** Loading of a script by code. */
  readonly load: () => Promise<typeof LoadScript>;
  /** Removal of what withdrawn services have stored. */
  readonly sweep: () => Promise<typeof Sweep>;
  /** Words for what is wrong with a config. */
  readonly problems: () => Promise<typeof Problems>;
}
