import { type Bag, isBag, isText } from './kinds';
import type { Problem } from './problem-text';
import { isSafeUrl } from './safe-url';

/** Words that are objects: one word by category, or one by plural form. */
const FORMS = /^(titles|descriptions|purposes|services)$/;

const isAbsent = (value: unknown): boolean => value === undefined;

/** What is wrong with the texts that a category or a service is shown with. */
export const checkTexts = (path: string, entry: Bag, ...keys: string[]): Problem[] =>
  keys
    .filter((key) => !isAbsent(entry[key]) && !isText(entry[key]))
    .map((key) => ({ path: `${path}.${key}`, value: entry[key] }));

/** What is wrong with who is said to offer a service. */
export function checkProvider(path: string, provider: unknown): Problem[] {
  if (isAbsent(provider) || isText(provider)) return [];
  if (!isBag(provider) || !isText(provider.name)) return [{ path, value: provider }];
  const { url } = provider;
  const isFine = isAbsent(url) || (isText(url) && isSafeUrl(url));
  return isFine ? [] : [{ path: `${path}.url`, value: url }];
}

/** What is wrong with the site's own words. */
export const checkWords = (texts: unknown): Problem[] =>
  Object.entries(isBag(texts) ? texts : {})
    .filter(
      ([key, value]) =>
        !isAbsent(value) &&
        !(FORMS.test(key) ? isBag(value) && Object.values(value).every(isText) : isText(value)),
    )
    .map(([key, value]) => ({ path: `texts.${key}`, value }));
