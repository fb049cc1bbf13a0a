import { type Answer, REJECT } from './answer';
import { divide, type Name } from '../policy/names';
import type { Settings, State, StorageKind } from '../types';

/**
 * The truth table of the product. Under opt-in a name is granted only by an answer that names it;
 * under opt-out it is granted until an answer says no, and Global Privacy Control is a no for
 * marketing. What is required needs no answer. An answer that says yes and no says no.
 */
export function computeState(
  { model, locale, region }: Settings,
  names: readonly Name[],
  answer: Answer | null,
  storage: StorageKind,
  gpc: boolean,
): State {
  const { granted, denied } = answer ?? { granted: [] as string[], denied: [] as string[] };
  const isNo = (name: string): boolean => answer === REJECT || denied.includes(name);
  return Object.freeze({
    decided:
      !!answer &&
      names.every(({ name, required }) => required || granted.includes(name) || isNo(name)),
    ...divide(
      names,
      ({ name, category, required }) =>
        required ||
        (!isNo(name) &&
          (granted.includes(name) || (model === 'opt-out' && !(gpc && category === 'marketing')))),
    ),
    method: answer?.method ?? null,
    model,
    locale,
    region: region ?? null,
    storage,
    gpc,
  });
}
