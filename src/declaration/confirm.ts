import { presence } from '../browser/presence';
import type { Words } from '../policy/declaration/words';
import type { Consent } from '../types';

/**
 * Tells screen readers that a withdrawal pressed here is done. Where the notice or the small button was
 * on the screen, that has said so already.
 */
export function confirm(consent: Consent, pressed: EventTarget | null, words?: Words): void {
  if (!words || !(pressed instanceof Element) || !pressed.closest('[data-askfirst=reject]')) return;
  // the answer is given by the listener of the whole page, after this one
  setTimeout(() => {
    const { element, root, say } = presence();
    if (!consent.state.decided || root.firstElementChild?.textContent) return;
    element.lang = words.lang;
    element.dir = words.dir;
    say(words.saved);
  });
}
