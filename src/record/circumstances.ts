import type { Circumstances, ConsentRecord, Settings, State } from '../types';
import { type FullRecord, readDecision, readLine } from './read-record';

/** Random, and fit for a cookie. Unlike `randomUUID`, it is there on plain http. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** How many earlier answers the site wants to keep. */
function most({ record }: Settings): number {
  const { history = 10 } = { ...record };
  return Number.isInteger(history) && history >= 0 && history <= 100 ? history : 10;
}

/**
 * The record of an answer: what a site needs to show who was asked what, when, how, and what they
 * said (GDPR, Article 7(1)). No address and no user agent: they would prove no more (Article 5(1)(c)).
 * @param former what was noted about the answer before
 */
export function withCircumstances(
  { revision, method, signal, granted, denied, presumed, ...answer }: ConsentRecord,
  settings: Settings,
  state: State,
  layer: Circumstances['layer'],
  textHash: string,
  former: FullRecord | undefined,
): FullRecord {
  const { model, region, regionSource, gpc, dnt, locale } = state;
  const earlier = former ? [readDecision(former)!, ...former.history] : [];
  return {
    time: answer.time,
    method,
    revision,
    granted,
    denied,
    presumed,
    signal,
    expires: answer.expires,
    schema: 1,
    version: __VERSION__,
    id: former?.id ?? newId(),
    first: former?.first ?? answer.time!,
    layer,
    origin: location.origin,
    locale,
    model,
    region: readLine(region),
    regionSource: regionSource ?? (region ? 'config' : 'default'),
    gpc,
    dnt: !!dnt,
    updated: readLine(settings.policy.updated),
    textHash,
    history: earlier.slice(0, most(settings)),
  };
}
