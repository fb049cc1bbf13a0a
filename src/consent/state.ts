import { type Answer, REJECT } from './answer';
import { divide, IMPLIED, isSold, LEFT, type Name } from '../policy/names';
import type { Rules, State, StorageKind } from '../types';

/**
 * The truth table of the product, with `rulesFor`: a name is granted by an answer that names it, or
 * while the rules presume it, until an answer says no. An opt-out signal of the browser is a no for
 * what sells or shares data, unless the answer was given under that signal; a yes that it outranks,
 * said or presumed, is asked for again, so that the visitor hears of it. What is required needs no
 * answer. An answer that says yes and no says no. What was only taken for a yes is one while the rules
 * presume it, and says nothing else.
 */
export function computeState(
  locale: string,
  names: readonly Name[],
  answer: Answer | null,
  storage: StorageKind,
  rules: Rules,
): State {
  const isNo = ({ key }: Name): boolean => answer === REJECT || !!answer?.denied.includes(key);
  const isIn = (key: string): boolean =>
    answer?.method !== 'implied' && !!answer?.granted.includes(key);
  const isOutranked = (one: Name): boolean => rules.signal && isSold(one);
  const isPresumed = (one: Name): boolean =>
    !!rules.presumed?.includes(one.name) && !isOutranked(one);
  /** A yes that no signal outranks. */
  const isInForce = (one: Name): boolean => isIn(one.key) && (!isOutranked(one) || answer!.signal);
  return Object.freeze({
    ...rules,
    decided:
      !!answer &&
      names.every(
        (one) =>
          one.required ||
          isInForce(one) ||
          isNo(one) ||
          (isPresumed(one) && [IMPLIED, LEFT].some((mark) => isIn(mark + one.key))),
      ),
    ...divide(
      names,
      (one) => one.required || (!isNo(one) && (isInForce(one) || isPresumed(one))),
      'name',
    ),
    method: answer?.method ?? null,
    locale,
    storage,
  });
}
