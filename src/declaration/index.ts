import { locales } from 'askfirst:locales';
import type { Consent, GivenTexts, Texts } from '../types';
import { follow } from './follow';
import { mount, type Part } from './mount';

/** What `mountDeclaration` can be told. */
export interface DeclarationOptions {
  /** The whole of it, or one line that says what the visitor has chosen. @default 'declaration' */
  readonly part?: Part;
  /** Words of the site's own, by key, over those of the visitor's language. */
  readonly texts?: Partial<Texts>;
}

/**
 * Puts the declaration into an element of the page: the visitor's choice, what is stored for what and
 * by whom, who runs the site. It says what holds, now and after every answer, in the language of the page.
 * @returns its stop, which shows again what the element held
 */
export function mountDeclaration(
  element: HTMLElement,
  consent: Consent,
  { part = 'declaration', texts }: DeclarationOptions = {},
): () => void {
  const { settings } = consent;
  const words = async (layer = ''): Promise<GivenTexts> => {
    const file = locales[`locale-${consent.state.locale}${layer}`];
    const own = await file?.().catch(() => null);
    return { ...own?.texts, ...settings.texts, ...texts };
  };
  const mounted = mount(element, consent, words, part);
  const unfollow = follow(consent, mounted);
  return () => {
    unfollow();
    mounted.stop();
  };
}
