import { hasModel } from '../config/has-model';
import { isText } from '../config/kinds';
import { resolve } from '../config/resolve';
import { bare, encode } from '../consent/codec';
import { cookieString, cookieValues } from '../consent/cookie-string';
import { currentAnswer, DAY, endOf } from '../consent/current';
import { toRecord } from '../consent/record';
import { computeState } from '../consent/state';
import { namesOf } from '../policy/names';
import { rulesFor } from '../policy/rules';
import type { Answer } from '../consent/answer';
import type { Config, ConsentRecord, Settings, State } from '../types';

/** What a server knows of a visitor's answer. */
export interface ServerConsent {
  /** What holds for this visitor. */
  readonly state: State;
  /** May this category or service run? An unknown name may not. */
  readonly granted: (name: string) => boolean;
  /** The stored answer, or null. */
  readonly record: ConsentRecord | null;
  /**
   * A `Set-Cookie` line that writes the same answer again, with the end it has. Safari deletes after
   * seven days of use what scripts have written, and leaves what a server has (webkit.org, "Full
   * Third-Party Cookie Blocking and More"). Null without an answer, for the timeless `reject`, and with the domain `auto`, which
   * only a browser can find.
   */
  readonly setCookie: string | null;
}

/** What a server knows of the request, beside its `Cookie` header. */
export interface ServerRequest {
  /** Its `Sec-GPC` header, as it came; or whether it had `Sec-GPC: 1`. */
  readonly gpc?: boolean | string | null | undefined;
  /** It had `DNT: 1`. Counts with the option `dnt` only. */
  readonly dnt?: boolean;
  /**
   * Where the visitor is, as ISO 3166 (`DE`, `US-CA`). With `regions`, a visitor of whom nobody says
   * it is asked under `opt-in`.
   * @default the config's `region`, if it is a text
   */
  readonly region?: string | null | undefined;
  /** The time, in ms since 1970. @default now */
  readonly now?: number;
  /** False where the site is visited over plain http: then `setCookie` does without `Secure`. */
  readonly secure?: boolean;
}

/**
 * Reads the answer out of a request's `Cookie` header, by the same rules as the browser.
 * @param header the header's value; none at all is no answer
 * @param config the config that the page uses
 * @throws TypeError if a mistake in the config decides about the answer; `checkConfig` of
 *   `askfirst/debug` names its key, its value and how to mend it
 */
export function readConsent(
  header: string | null | undefined,
  config: Config = {},
  request: ServerRequest = {},
): ServerConsent {
  let flaws = 0;
  const settings = resolve(config, [], [], () => flaws++);
  const { cookie, policy } = settings;
  // that many days are heard of as one, and hold all the same
  if (flaws > +(cookie.days > 395) || !hasModel(settings)) {
    throw new TypeError('askfirst: the config has a mistake; checkConfig(config) names it.');
  }
  const now = Math.floor((request.now ?? Date.now()) / 1000);
  const values = [cookie.name, ...[cookie.formerNames ?? []].flat()].flatMap((name) =>
    cookieValues(header ?? '', name),
  );
  const answer = currentAnswer(values, cookie.days, policy.revision, now);
  const given = request.region || settings.region;
  const region = isText(given) ? given : null;
  // several headers of one name arrive as one, with commas: RFC 9110, section 5.3
  const gpc = request.gpc === true || `${request.gpc}`.split(/[\s,]+/).includes('1');
  const rules = rulesFor(
    settings,
    { region, source: region === null ? 'default' : 'config' },
    { gpc, dnt: !!request.dnt },
    currentAnswer(values, cookie.days, 0, now),
  );
  const state = computeState(settings.locale, namesOf(settings), answer, 'cookie', rules);
  return {
    state,
    granted: (name) => state.granted.includes(name),
    record: answer && toRecord(answer, cookie.days),
    setCookie:
      // of several the newest may be a neighbour's, which no script could remove: not for the site's own
      answer && isFinite(answer.time) && cookie.domain !== 'auto' && isOne(values)
        ? again(answer, values, settings, now, request)
        : null,
  };
}

/** Are all of them the same answer? There may be a mark behind it. */
const isOne = (values: readonly string[]): boolean =>
  values.every((value) => bare(value) === bare(values[0]!));

/** The line for an answer, as it was stored: there may be a mark behind it. */
function again(
  answer: Answer,
  values: readonly string[],
  { cookie }: Settings,
  now: number,
  { secure = true }: { readonly secure?: boolean },
): string {
  const value = encode(answer);
  const stored = values.find((one) => bare(one) === value) ?? value;
  // an answer may be from a clock that is ahead
  const left = Math.min(endOf(answer, cookie.days) - now, cookie.days * DAY);
  return cookieString({ secure, ...cookie }, stored, left);
}
