import { isBag } from '../config/kinds';
import { answers, notice, panel, titles } from '../locales/en';
import type { Circumstances, Settings, Texts } from '../types';

/** What somebody was asked by: a layer, or the notice that can be closed, under the model `notice`. */
type Asker = Circumstances['layer'] | 'closable';

/** The English words of each; the visitor's language and the site's own lie over them. */
const WORDS: Readonly<Record<Asker, Partial<Texts>>> = {
  notice,
  // the English ones are not repeated here: the record has the version, which has them
  closable: { ...notice, textNotice: '', dismiss: '' },
  preferences: { ...answers, titles, ...panel },
  // whatever was shown then, it was the site's
  api: {},
};

/** A word, or words by category, with others over them. */
const over = (english: unknown, own: unknown): unknown =>
  isBag(english) && isBag(own) ? { ...english, ...own } : (own ?? english);

/** All that a visitor was told and asked there: what the fingerprint of a record stands for. */
export function asked(
  { categories, services, policy }: Settings,
  asker: Asker,
  own: Partial<Texts>,
): unknown {
  const english = WORDS[asker];
  const shown = Object.keys(english) as (keyof Texts)[];
  return {
    words: Object.fromEntries(shown.map((key) => [key, over(english[key], own[key])])),
    categories: Object.fromEntries(
      categories.map(({ name, title, description, required }) => [
        name,
        { title, description, required },
      ]),
    ),
    services: Object.fromEntries(
      services.map(({ id, category, name, provider, purpose, cookies, storage, databases }) => [
        id,
        { category, name, provider, purpose, cookies, storage, databases },
      ]),
    ),
    updated: policy.updated,
  };
}
