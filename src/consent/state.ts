import { type Answer, REJECT } from './answer';
import { divide, IMPLIED, type Name } from '../policy/names';
import type { Rules, Settings, State, StorageKind } from '../types';

/**
 * The truth table of the product, with `rulesFor`: a name is granted by an answer that names it, or
 * while the rules presume it, until an answer says no. An opt-out signal of the browser is a no for
 * what sells or shares data, unless the answer was given under that signal. What is required needs no
 * answer. An answer that says yes and no says no. What was only taken for a yes is one while the rules
 * presume it, and says nothing else.
 */
export function computeState(
  { locale }: Settings,
  names: readonly Name[],
  answer: Answer | null,
  storage: StorageKind,
  rules: Rules,
): State {
  const isNo = ({ key }: Name): boolean => answer === REJECT || !!answer?.denied.includes(key);
  const isIn = (key: string): boolean =>
    answer?.method !== 'implied' && !!answer?.granted.includes(key);
  const isYes = ({ key }: Name): boolean => isIn(key);
  const isPresumed = ({ name }: Name): boolean => !!rules.presumed?.includes(name);
  return Object.freeze({
    ...rules,
    decided:
      !!answer &&
      names.every(
        (one) =>
          one.required || isYes(one) || isNo(one) || (isPresumed(one) && isIn(IMPLIED + one.key)),
      ),
    ...divide(
      names,
      (one) =>
        one.required ||
        (!isNo(one) &&
          (isYes(one) || isPresumed(one)) &&
          (!rules.signal ||
            !(one.sale ?? one.category === 'marketing') ||
            (isYes(one) && answer!.signal))),
      'name',
    ),
    method: answer?.method ?? null,
    locale,
    storage,
  });
}
