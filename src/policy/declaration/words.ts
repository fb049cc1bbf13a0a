import { textOf } from '../../config/kinds';
import { answers, declaration, panel, privacy, signal, titles } from '../../locales/en';
import type { DeclarationTexts, GivenTexts, PanelTexts, Texts } from '../../types';

/** All the words that the declaration needs, some of them those of the notice and the preferences. */
export type Words = DeclarationTexts &
  PanelTexts &
  Pick<Texts, 'lang' | 'dir' | 'privacy' | 'saved' | 'signal' | 'titles'> &
  Pick<GivenTexts, 'news'>;

/** The words of a language and of the site, with the English ones where there are none, or nonsense. */
export function withEnglish(given: GivenTexts): Words {
  const plain = Object.entries(given).filter(([key, value]) => textOf(value) || key === 'news');
  return {
    lang: 'en',
    dir: 'ltr',
    privacy,
    signal,
    saved: answers.saved,
    ...panel,
    ...declaration,
    ...Object.fromEntries(plain),
    titles: { ...titles, ...given.titles },
    descriptions: { ...panel.descriptions, ...given.descriptions },
  };
}
