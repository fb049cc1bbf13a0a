import { type AnswerStore, now } from '../browser/answer-store';
import { removeCookies, removeKeys } from '../browser/remove-stored';
import { type Answer, REJECT } from '../consent/answer';
import { encode } from '../consent/codec';
import { DAY, endOf } from '../consent/current';
import { sweepable } from '../policy/sweepable';
import type { Settings } from '../types';

/** When to sweep again for scripts that still run and write what was just removed, in ms. */
const AGAIN = [500, 2000];

/**
 * Removes what services without a grant have stored, now and twice more; and of the widget's own
 * cookie every copy but the one that holds the answer.
 * @param current what is granted, and the answer in force
 */
export function sweep(
  settings: Settings,
  store: AnswerStore,
  current: () => readonly [granted: readonly string[], answer: Answer | null],
): void {
  const once = (): void => {
    const [granted, answer] = current();
    const { days } = settings.cookie;
    removeCookies(sweepable(settings, granted, 'cookies'));
    removeKeys(sweepable(settings, granted, 'storage'));
    if (store.values().length > (answer ? 1 : 0)) {
      removeCookies((name) => name === settings.cookie.name);
      if (answer === REJECT) store.save('reject');
      else if (answer)
        store.save(encode(answer), Math.min(endOf(answer, days) - now(), days * DAY));
    }
  };
  once();
  for (const delay of AGAIN) setTimeout(once, delay);
}
