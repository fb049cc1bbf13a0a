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
 * @throws TypeError naming the key and the value of a mistake in the config; `checkConfig` of
 *   `askfirst/debug` also says how to mend it
 */
export function readConsent(
  header: string | null | undefined,
  config: Config = {},
  request: { readonly gpc?: boolean; readonly now?: number } = {},
): ServerConsent {
  const { settings, problems } = resolve(config, [], []);
  for (const { path, value } of problems) {
    throw new TypeError(
      `askfirst: "${path}" cannot be ${JSON.stringify(value)}; checkConfig says why.`,
    );
  }
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
