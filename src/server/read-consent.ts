import { resolve } from '../config/resolve';
import { encode } from '../consent/codec';
import { cookieString, cookieValues } from '../consent/cookie-string';
import { currentAnswer, DAY, endOf } from '../consent/current';
import { toRecord } from '../consent/record';
import { computeState } from '../consent/state';
import { namesOf } from '../policy/names';
import type { Answer } from '../consent/answer';
import type { Config, ConsentRecord, Settings, State } from '../types';

/** What a server knows of a visitor's answer. */
export interface ServerConsent {
  readonly state: State;
  readonly granted: (name: string) => boolean;
  readonly record: ConsentRecord | null;
  /**
   * A `Set-Cookie` line that writes the same answer again, with the end it has. Safari deletes after
   * seven days of use what scripts have written, and leaves what a server has (webkit.org, "Full
   * Third-Party Cookie Blocking and More"). Null without an answer, and for the timeless `reject`.
   */
  readonly setCookie: string | null;
}

/**
 * Reads the answer out of a request's `Cookie` header, by the same rules as the browser.
 * @param header the header's value; none at all is no answer
 * @param config the config that the page uses
 * @param request `gpc`: the request had `Sec-GPC: 1`; `now` in ms since 1970; `secure`: false where
 *   the site is visited over plain http, so that `setCookie` does without `Secure`
 * @throws TypeError if the config has a mistake; `checkConfig` of `askfirst/debug` names its key, its
 *   value and how to mend it
 */
export function readConsent(
  header: string | null | undefined,
  config: Config = {},
  request: { readonly gpc?: boolean; readonly now?: number; readonly secure?: boolean } = {},
): ServerConsent {
  const settings = resolve(config, [], [], () => {
    throw new TypeError('askfirst: the config has a mistake; checkConfig(config) names it.');
  });
  const { cookie, policy } = settings;
  const now = Math.floor((request.now ?? Date.now()) / 1000);
  const values = cookieValues(header ?? '', cookie.name);
  const answer = currentAnswer(values, cookie.days, policy.revision, now);
  const state = computeState(settings, namesOf(settings), answer, 'cookie', !!request.gpc);
  return {
    state,
    granted: (name) => state.granted.includes(name),
    record: answer && toRecord(answer, cookie.days),
    setCookie:
      answer && isFinite(answer.time) ? again(answer, values, settings, now, request) : null,
  };
}

/** The line for an answer, as it was stored: there may be a mark behind it. */
function again(
  answer: Answer,
  values: readonly string[],
  { cookie }: Settings,
  now: number,
  { secure = true }: { readonly secure?: boolean },
): string {
  const value = encode(answer);
  const stored = values.find((one) => one.startsWith(value)) ?? value;
  // an answer may be from a clock that is ahead
  const left = Math.min(endOf(answer, cookie.days) - now, cookie.days * DAY);
  return cookieString({ secure, ...cookie }, stored, left);
}
