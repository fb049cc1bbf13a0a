import type { Consent, GivenTexts } from '../types';
import { mount } from './mount';
import { isFit } from './place';

/**
 * Elements that are looked after already, and in which language: the core hands them over again after
 * every answer, and in another language.
 */
const taken = new WeakMap<Element, string>();

/**
 * Puts the declaration, or the one line of `status`, into an element of the page.
 * @param _ what the core calls this file
 * @param words of the visitor's language and of the site, by layer
 */
export function take(
  _: unknown,
  consent: Consent,
  words: (layer?: string) => Promise<GivenTexts>,
  element: Element,
): void {
  const { locale } = consent.state;
  if (taken.get(element) === locale || !isFit(element)) return;
  taken.set(element, locale);
  const part = element.dataset.askfirst === 'status' ? 'status' : 'declaration';
  const stop = mount(element, consent, words, part);
  // what has left the page is not looked after any more; should it come back, the core says so
  const stopListening = consent.on('change', () => {
    if (element.isConnected) return;
    taken.delete(element);
    stopListening();
    stop();
  });
}
