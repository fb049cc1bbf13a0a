import { googleAnalyticsCookies } from '../services/google-analytics-cookies';
import type { Settings } from '../types';
import { matchesName } from './match-name';
import { rowsOf } from './rows';

/**
 * Which stored names have to go: the cookies (or storage keys) of services that are not granted,
 * except what a granted or required service declares too, and the widget's own cookie.
 * Google Analytics' cookies count as the analytics category's even where no service declares them.
 */
export function sweepable(
  { services, cookie }: Settings,
  granted: readonly string[],
  kind: 'cookies' | 'storage',
): (name: string) => boolean {
  const declared = (yes: boolean): string[] =>
    services
      .filter(({ id }) => granted.includes(id) === yes)
      .flatMap((service) => rowsOf(service, kind).map(({ name }) => name));
  const kept = declared(true);
  const gone = declared(false);
  if (kind === 'cookies' && !granted.includes('analytics')) gone.push(...googleAnalyticsCookies);
  return (name) =>
    name !== cookie.name &&
    gone.some((pattern) => matchesName(pattern, name)) &&
    !kept.some((pattern) => matchesName(pattern, name));
}
