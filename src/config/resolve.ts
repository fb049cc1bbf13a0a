import { readServices } from './read-services';
import { isBag, MISTAKEN } from './kinds';
import { pickLocale } from './locale';
import { readCategories } from './read-categories';
import type { Config, Settings } from '../types';

/** Options that few sites need: what they mean is in a file of its own. */
const SPECIAL = /cookie|dnt|gpc|model|pages|record|region/;

/**
 * Makes a config whole, once, as far as it decides about consent; this is where the defaults are.
 * What is wrong gives way to the strictest default; `problemsOf` says what that was.
 * @param languages in order of preference, BCP 47
 * @param locales the languages that there are words for
 * @param flaw called for everything that is wrong
 */
export function resolve(
  given: unknown,
  languages: readonly string[],
  locales: readonly string[],
  flaw: () => void,
): Settings {
  const config: Config = isBag(given) ? given : {};
  // spreading makes nothing of whatever is no object
  const cookie = { ...config.cookie };
  const { days = 182 } = cookie;
  const isTime = days >= 1 && days <= 730;
  // what is no revision is a new one for everybody
  const revision = Number((config.policy?.revision as unknown) ?? 0);
  const isRevision = (revision & MISTAKEN) === revision;
  const categories = readCategories(config.categories, flaw);
  // that long is allowed, and yet a choice should not be kept for more than 13 months
  if (config !== given || !isTime || !isRevision || days > 395) flaw();
  return Object.freeze<Settings>({
    ...config,
    site: { ...config.site },
    ui: { ...config.ui },
    categories,
    services: readServices(config.services, categories, flaw),
    isSpecial: SPECIAL.test(Object.keys(config).join()),
    signals: [config.signals ?? []].flat(),
    policy: { ...config.policy, revision: isRevision ? revision : MISTAKEN },
    cookie: {
      name: 'askfirst',
      path: '/',
      sameSite: 'Lax',
      ...cookie,
      days: isTime ? days : 182,
    },
    scriptTimeout: +(config.scriptTimeout as unknown as string) || 8000,
    locale: pickLocale([config.locale, ...languages], locales),
  });
}
