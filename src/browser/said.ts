import { find } from './page';
import { presence } from './presence';

/** In `sessionStorage`: what screen readers were told when the page was loaded again. */
const KEY = 'askfirst-said';

/** Keeps what is being said for the page that comes back: loading cuts it off. */
export function keepSaid(): void {
  const text = find('#askfirst')?.shadowRoot?.firstElementChild?.textContent?.trim();
  try {
    if (text) sessionStorage.setItem(KEY, text);
  } catch {
    // no storage; then it is lost
  }
}

/** Says what the page before could not finish saying. @param locale of its words */
export function sayAgain(locale: string): void {
  let text: string | null = null;
  try {
    text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
  } catch {
    // none was kept
  }
  if (!text) return;
  const { element, say } = presence();
  element.lang = locale;
  say(text);
}
