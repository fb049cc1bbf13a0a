import { type AnswerStore, now } from '../browser/answer-store';
import { readCookies } from '../browser/cookies';
import { page } from '../browser/page';
import { removeCookies, removeKeys } from '../browser/remove-stored';
import type { Answer } from '../consent/answer';
import { isImport } from '../config/is-import';
import { bare, encode } from '../consent/codec';
import { cookieValues } from '../consent/cookie-string';
import { endOf } from '../consent/current';
import { imported, isTrace } from '../import/imported';
import type { Consent } from '../types';

/**
 * In `localStorage` behind the cookie's name, after an answer was taken over, or given here, as
 * `src/record/keep.ts` notes: a visitor who has it forgotten is asked, whatever the other tool still
 * keeps.
 */
const DONE = '-imported';

/** What `localStorage` says, where there is one. */
function local<T>(read: (storage: Storage) => T, otherwise: T): T {
  try {
    return read(localStorage);
  } catch {
    return otherwise;
  }
}

/**
 * Takes over the answer that the visitor gave to the site's former tool, once, where there is none of
 * ours. Whatever is wrong with it, it is no answer.
 * @param put stores an answer, and does what follows
 * @param flaw hears that something is wrong with the config
 */
export function adopt(
  { settings }: Consent,
  store: AnswerStore,
  put: (answer: Answer) => void,
  flaw: () => void,
): void {
  if (!isImport(settings.import)) return flaw();
  const { cookie } = settings;
  const mark = cookie.name + DONE;
  const isOver = page('documentElement').dataset.askfirst === undefined;
  if (isOver || store.values()[0] !== undefined) return;
  // where it cannot be seen whether that was done before, it is not done
  if (!navigator.cookieEnabled || local((storage) => storage.getItem(mark), '') !== null) return;
  const answer = imported(
    settings,
    {
      cookies: (name) => cookieValues(readCookies(), name),
      item: (key) => local((storage) => storage.getItem(key), null),
      keys: () => local((storage) => Object.keys(storage), []),
    },
    now(),
  );
  if (!answer) return;
  try {
    localStorage.setItem(mark, '1');
  } catch {
    // without the mark it would come back after a reset, over a refusal too
    return;
  }
  put(answer);
  // no longer than it would have been kept, had it been given here
  const [value] = store.values();
  // a listener may have answered anew
  if (value !== undefined && bare(value) === encode(answer)) {
    store.save(value, endOf(answer, cookie.days) - now());
  }
  // where no cookie took it, nobody knows yet whether it will be kept
  if (!settings.import?.remove || store.kind() === 'memory') return;
  const goes = (key: string): boolean => key !== cookie.name && isTrace(settings, key);
  removeCookies(goes);
  removeKeys(goes);
}
