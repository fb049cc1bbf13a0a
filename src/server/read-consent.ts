import { resolve } from '../config/resolve';
import { cookieValues } from '../consent/cookie-string';
import { currentAnswer } from '../consent/current';
import { toRecord } from '../consent/record';
import { computeState } from '../consent/state';
import { namesOf } from '../policy/names';
import type { Config, ConsentRecord, State } from '../types';

/** What a server knows of a visitor's answer. */
export interface ServerConsent {
  readonly state: State;
  readonly granted: (name: string) => boolean;
  readonly record: ConsentRecord | null;
}

/**
 * Reads the answer out of a request's `Cookie` header, by the same rules as the browser.
 * @param header the header's value; none at all is no answer
 * @param config the config that the page uses
 * @param request `gpc`: the request had `Sec-GPC: 1`; `now` in ms since 1970
 * @throws TypeError if the config has a mistake; `checkConfig` of `askfirst/debug` names its key, its
 *   value and how to mend it
 */
export function readConsent(
  header: string | null | undefined,
  config: Config = {},
  request: { readonly gpc?: boolean; readonly now?: number } = {},
): ServerConsent {
  const settings = resolve(config, [], [], () => {
    throw new TypeError('askfirst: the config has a mistake; checkConfig(config) names it.');
  });
  const { cookie, policy } = settings;
  const answer = currentAnswer(
    cookieValues(header ?? '', cookie.name),
    cookie.days,
    policy.revision,
    Math.floor((request.now ?? Date.now()) / 1000),
  );
  const state = computeState(settings, namesOf(settings), answer, 'cookie', !!request.gpc);
  return {
    state,
    granted: (name) => state.granted.includes(name),
    record: answer && toRecord(answer, cookie.days),
  };
}
