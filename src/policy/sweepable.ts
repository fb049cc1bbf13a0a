import { googleAnalyticsCookies } from '../services/google-analytics-cookies';
import type { Settings } from '../types';
import { matchesName } from './match-name';
import { rowsOf, type StoredKind } from './rows';

/**
 * Which stored names have to go: the cookies, storage keys or databases of services that are not
 * granted, except what a granted or required service declares too, and the widget's own cookie.
 * Names come from the config only, and not those that lie under somebody else's address: one like it
 * here is the site's own. Google Analytics' cookies are known even where nobody declares them: they
 * are those of the service `google-analytics`, or else of the category `analytics`.
 * @param granted the names that are, as a list or as whatever answers like one
 */
export function sweepable(
  { categories, cookie, services }: Settings,
  granted: { readonly includes: (name: string) => boolean },
  kind: StoredKind,
): (name: string) => boolean {
  return (name) => {
    const isGoogles =
      kind === 'cookies' && googleAnalyticsCookies.some((row) => matchesName(row, name));
    const owners = services
      .filter(
        (service) =>
          (isGoogles && service.id === 'google-analytics') ||
          rowsOf(service, kind).some((row) => row.party !== 'third' && matchesName(row.name, name)),
      )
      .map(({ id }) => id);
    // a category says less than a service of it that declares them
    if (isGoogles && !owners[0] && categories.some((one) => one.name === 'analytics')) {
      owners.push('analytics');
    }
    return name !== cookie.name && !!owners[0] && !owners.some((owner) => granted.includes(owner));
  };
}
