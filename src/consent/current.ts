import { covers } from '../policy/covers';
import { type Answer, REJECT } from './answer';
import { decode } from './codec';

/** In seconds. */
export const DAY = 86_400;

/** When an answer ends, in seconds since 1970. */
export const endOf = ({ time }: Pick<Answer, 'time'>, days: number): number => time + days * DAY;

/**
 * The answer in force among all the values found: the newest well-formed one that is neither
 * expired, nor from the future (more than a day ahead), nor given to an older policy revision.
 * Of two from one second it is the one that grants less. The timeless `reject` counts as newest, so
 * that a planted yes cannot outlive it.
 * @param days how long an answer holds
 * @param revision the policy's; 0 for whatever there is
 * @param now seconds since 1970
 */
export function currentAnswer(
  values: readonly string[],
  days: number,
  revision: number,
  now: number,
): Answer | null {
  const isInForce = (answer: Answer | null): answer is Answer =>
    answer === REJECT ||
    (!!answer &&
      covers(answer.revision, revision) &&
      answer.time <= now + DAY &&
      endOf(answer, days) > now);
  return (
    values
      .map(decode)
      .filter(isInForce)
      .sort((a, b) => b.time - a.time || a.granted.length - b.granted.length)[0] ?? null
  );
}
