import { isLoadableUrl } from '../browser/loadable-url';
import { trusted } from '../browser/trusted';

/** What makes an element load something; each is held back as `data-<name>`. */
const SOURCES = ['src', 'srcset', 'href', 'poster', 'data'];

const BLANK = 'about:blank';

/**
 * Lets a frame, an image or another gated element load, in place; or takes that back, a frame without
 * a step in the visitor's history. A player starts over, for it does not look at its sources again.
 */
export function setElement(element: HTMLElement, isOpen: boolean): void {
  const { contentWindow } = element as Partial<HTMLIFrameElement>;
  for (const name of SOURCES) {
    const value = element.dataset[name];
    const now = element.getAttribute(name);
    // the page may have changed a frame's address since
    const isLoaded = contentWindow ? !!now && now !== BLANK : now === value;
    if (value === undefined || isLoaded === isOpen) continue;
    if (!isOpen) {
      element.removeAttribute(name);
      // a new window: of an old one WebKit and Chromium keep the page, one step back in the history
      if (contentWindow) element.replaceWith(element);
    } else if (isLoadableUrl(value)) {
      // put in anew: Firefox keeps the address of a frame of the page itself, and on reload asks there
      // first, whatever was withdrawn since
      if (contentWindow) element.replaceWith(element);
      // what an embed or an object loads counts as a script
      element.setAttribute(name, trusted().createScriptURL(value));
    }
    element.closest<HTMLMediaElement>('audio,video')?.load();
  }
}
