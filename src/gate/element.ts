import { setElement } from '../browser/set-element';
import { mayRun } from './may-run';
import type { Closers, Special } from './special';

/** Lets a gated element that is no script load. */
export const take: Special<[Closers]> = (element, consent, _, closers) => {
  if (!mayRun(element, consent)) return;
  setElement(element, true);
  closers.set(element, () => setElement(element, false));
};
