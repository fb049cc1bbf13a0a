import type { Consent, GivenTexts } from '../types';
import { mount } from './mount';
import { isFit } from './place';
import { taken } from './taken';

/** Each stops what is shown in an element, if that has left the page. */
const looks = new Set<() => void>();

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
  // also where nobody answers anything, as on a page that draws its policy again and again
  for (const look of looks) look();
  const there = taken.get(element);
  // a widget that starts after another takes over
  if (there?.consent === consent) return there.translate();
  if (!isFit(element)) return;
  const part = element.dataset.askfirst === 'status' ? 'status' : 'declaration';
  const mounted = mount(element, consent, words, part);
  taken.set(element, mounted);
  // what has left the page is not looked after any more; should it come back, the core says so
  const look = (): void => {
    const isMine = taken.get(element) === mounted;
    if (isMine && element.isConnected) return;
    looks.delete(look);
    if (isMine) taken.delete(element);
    stopListening();
    mounted.stop();
  };
  looks.add(look);
  const stopListening = consent.on('change', look);
}
