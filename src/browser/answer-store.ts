import { readCookies, writeCookie } from './cookies';
import { cookieString, cookieValues } from '../consent/cookie-string';
import { currentAnswer, DAY } from '../consent/current';
import type { Answer } from '../consent/answer';
import type { Settings, StorageKind } from '../types';

/** Seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000);

/** Keeps the visitor's answer in the widget's cookie. */
export interface AnswerStore {
  /** All values under the cookie's name: there may be several, for other paths or domains. */
  readonly values: () => string[];
  /** The answer in force among them. */
  readonly load: () => Answer | null;
  /**
   * Writes a value and reads it back.
   * @param left how long to keep it, in seconds, 0 to remove it; for an answer given just now its whole life
   */
  readonly save: (value: string, left?: number) => StorageKind;
}

export function answerStore({ cookie, policy }: Settings): AnswerStore {
  const { days } = cookie;
  const place = { ...cookie, secure: cookie.secure ?? location.protocol === 'https:' };
  const values = (): string[] => cookieValues(readCookies(), cookie.name);
  return {
    values,
    load: () => currentAnswer(values(), days, policy.revision, now()),
    save(value, left = days * DAY) {
      writeCookie(cookieString(place, value, left));
      return values().includes(value) ? 'cookie' : 'memory';
    },
  };
}
