import type { Rules, Texts } from '../types';

/** What holds on a page beside the visitor's answer. */
export interface Ruling {
  readonly rules: Rules;
  /** Is anybody to be asked here? */
  readonly isAsking: boolean;
  /** Words for the notice that only these rules need. */
  readonly texts?: Partial<Texts>;
}
