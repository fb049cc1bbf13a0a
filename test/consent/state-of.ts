import { REJECT, type Answer } from '../../src/consent/answer';
import { computeState } from '../../src/consent/state';
import { namesOf } from '../../src/policy/names';
import { rulesFor } from '../../src/policy/rules';
import type { Config, Rules, State } from '../../src/types';
import { settingsOf } from '../config/settings-of';

export const DAY = 86_400;
export const NOW = Date.UTC(2026, 10, 22) / 1000;

/** An answer to revision 3 of the policy, given yesterday. */
export const said = (granted: string[], denied: string[], over: Partial<Answer> = {}): Answer => ({
  time: NOW - DAY,
  revision: 3,
  signal: false,
  method: 'save',
  granted,
  denied,
  ...over,
});
export const yes = (over: Partial<Answer> = {}): Answer =>
  said(['analytics', 'marketing'], [], over);
export const no = (over: Partial<Answer> = {}): Answer =>
  said([], ['analytics', 'marketing'], over);
export const part = (over: Partial<Answer> = {}): Answer =>
  said(['analytics'], ['marketing'], over);

export const implied = (over: Partial<Answer> = {}): Answer =>
  said(['0analytics', '0marketing'], [], { method: 'implied', ...over });

/** What holds for a visitor who is asked under this model, with this answer of whatever revision. */
export function stateOf(
  config: Config,
  answer: Answer | null,
  { model, gpc = false, dnt = false, region = 'US' }: Partial<Rules> = {},
): State {
  const settings = settingsOf({
    categories: ['analytics', 'marketing'],
    policy: { revision: 3 },
    dnt: true,
    ...(model && { regions: { US: model } }),
    ...config,
  });
  const rules = rulesFor(settings, { region, source: 'callback' }, { gpc, dnt }, answer);
  const isInForce = answer === REJECT || (answer && answer.revision >= 3);
  return computeState(
    settings.locale,
    namesOf(settings),
    isInForce ? answer : null,
    'cookie',
    rules,
  );
}
