import type { Config, Settings } from '../types';
import { type Complain, isBag, isText, isWhole } from './kinds';
import { pickLocale } from './locale';
import { isSafeUrl } from './safe-url';
import { readCategories } from './read-categories';
import { readServices } from './read-services';

/** The greatest policy revision: nine digits in the cookie. */
const MOST = 0x1fffffff;

/** One thing wrong in a config: where, and what stood there. `problem-text` makes words of it. */
export interface Problem {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Makes a config whole, once, as far as it decides about consent; this is where the defaults are. It
 * never throws: what is wrong gives way to the strictest default and is listed in `problems`.
 * @param languages in order of preference, BCP 47
 * @param locales the languages that there are words for
 */
export function resolve(
  given: unknown,
  languages: readonly string[],
  locales: readonly string[],
): { readonly settings: Settings; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const bad: Complain = (path, value) => problems.push({ path, value });
  const config: Config = isBag(given) ? given : {};
  if (given !== undefined && given !== config) bad('config', given);

  /** The value if it is fine, else the default; wrong ones are noted. */
  const take = <T, D>(path: string, value: T, isFine: boolean, fallback: D): NonNullable<T> | D => {
    if (isFine) return value as NonNullable<T>;
    if (value !== undefined) bad(path, value);
    return fallback;
  };
  const { model } = config;
  // spreading makes nothing of whatever is no object
  const cookie = { ...config.cookie };
  const url = config.privacyUrl ?? config.site?.privacyUrl;
  const { days } = cookie;
  const categories = readCategories(config.categories, bad);
  return {
    problems,
    settings: Object.freeze<Settings>({
      ...config,
      site: {
        ...config.site,
        privacyUrl: take('site.privacyUrl', url, isText(url) && isSafeUrl(url), undefined),
      },
      ui: { ...config.ui },
      texts: { ...config.texts },
      categories,
      services: readServices(config.services, categories, bad),
      model: take('model', model, model === 'opt-in' || model === 'opt-out', 'opt-in'),
      pages: [config.pages ?? []].flat().filter(isText).join(' ').split(' ').filter(Boolean),
      signals: [config.signals ?? []].flat(),
      // a whole number whatever was given, so that an answer to it can always be read again
      policy: { ...config.policy, revision: (config.policy?.revision ?? 0) & MOST },
      cookie: {
        path: '/',
        sameSite: 'Lax',
        ...cookie,
        name: cookie.name ?? 'askfirst',
        days: take('cookie.days', days, isWhole(days, 1, 730), 182),
      },
      locale: pickLocale([config.locale, ...languages].filter(isText), locales),
    }),
  };
}
