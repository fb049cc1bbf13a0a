import type { GivenTexts, Rules, Texts } from '../types';
import type { Name, Said } from './names';

/** What holds on a page beside the visitor's answer. */
export interface Ruling {
  readonly rules: Rules;
  /** Is anybody to be asked here? */
  readonly isAsking: boolean;
  /** The names of an answer, with a mark on those that it leaves merely presumed. */
  readonly marked?: (names: readonly Name[], said: Said) => readonly Name[];
  /** Words that only these rules need, out of those of the visitor's language and of the site. */
  readonly texts?: (own: Partial<Texts>) => GivenTexts;
}
