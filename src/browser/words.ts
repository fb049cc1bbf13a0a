import type { Ruling } from '../policy/ruling';
import type { GivenTexts, Settings, Texts } from '../types';

/**
 * The words of the visitor's language, with the site's own over them; English is in the parts.
 * @param now the language, and the rules that may need words of their own
 * @returns a function from what a lazy file of words is called after its language to the words
 */
export const createWords =
  (
    file: (name: `locale-${string}`) => Promise<{ readonly texts: Partial<Texts> }>,
    { texts: own }: Settings,
    now: () => readonly [string, Ruling],
  ) =>
  async (layer = ''): Promise<GivenTexts> => {
    const [locale] = now();
    const found = locale === 'en' ? null : await file(`locale-${locale}${layer}`).catch(() => null);
    const texts = { ...found?.texts, ...own };
    return layer ? texts : { ...texts, ...now()[1].texts?.(texts) };
  };
