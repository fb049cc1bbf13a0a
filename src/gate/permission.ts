import { isPrepared } from '../browser/page';
import type { State } from '../types';

/**
 * May an element that needs these names (`data-consent`) load now? Several names are all required,
 * `!name` is required not to be granted. A name that nobody declared never allows anything, and nothing
 * may load in a page that is only prepared for a visit.
 * @param flaw hears of each such name
 */
export const createPermission =
  (state: () => State, flaw: (name: string) => void): ((names: string) => boolean) =>
  (names) =>
    !isPrepared() &&
    (names.match(/\S+/g) ?? ['']).every((term) => {
      const { granted, denied } = state();
      const name = term.replace(/^!/, '');
      const isGranted = granted.includes(name);
      if (isGranted || denied.includes(name)) return isGranted === (name === term);
      flaw(name);
      return false;
    });
