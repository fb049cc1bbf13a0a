import { createElement, find, page } from './page';

/**
 * The important rules of a shadow tree beat every rule of the page, so the host starts from nothing.
 * Until the notice makes it a box it has no size and is in nobody's way. The custom properties are
 * not important, so that a site's own, set on `#askfirst`, beat them.
 */
const BASE =
  ':host{all:initial!important;position:fixed!important;z-index:2147483647!important;' +
  'font:medium/1.5 var(--askfirst-font)!important;color:var(--askfirst-ink)!important;' +
  '--askfirst-font:system-ui,sans-serif;--askfirst-radius:14px;--askfirst-shadow:0 8px 32px #00000024;--askfirst-line:#8884;--askfirst-edge:#868e96;' +
  '--askfirst-solid:var(--askfirst-ink);--askfirst-on-solid:var(--askfirst-surface)}' +
  '[role=status],caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}';

const TAG = 'askfirst-ui';

/** How long what is said stands there to be read, in ms. */
const SAID = 7000;

/** Puts a style sheet into the shadow root in a way that no content policy forbids. Returns its removal. */
export function adopt({ adoptedStyleSheets: sheets }: ShadowRoot, text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.push(sheet);
  return () => sheets.splice(sheets.indexOf(sheet), 1);
}

/** `#askfirst` in the page, and the silent line in it that screen readers watch. */
export interface Presence {
  /** First in the body. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Tells screen readers something, once, politely. */
  readonly say: (text: string) => void;
  /**
   * Takes back what was said, unless it is just about to be said; and the element too when nothing is
   * shown in it any more and the focus is elsewhere.
   */
  readonly hush: () => void;
}

/**
 * The one element of the widget, found or made. Every lazy file has a copy of this function, so all
 * they share is kept in the page.
 */
export function presence(): Presence {
  let element = find('#askfirst') as HTMLElement | null;
  if (!(element?.shadowRoot instanceof ShadowRoot)) {
    // a copy that a router has kept of it: it is dead
    if (element?.localName === TAG) element.remove();
    // of a name that no page expects: React takes over a page that a server has drawn, and passes by
    // what it does not know, but takes a `div` for one of its own
    element = createElement(TAG as 'div');
    element.id = 'askfirst';
    const status = createElement('div');
    status.setAttribute('role', 'status');
    const root = element.attachShadow({ mode: 'open' });
    root.append(status);
    adopt(root, BASE);
    page('body').prepend(element);
  }
  const here = element;
  const root = here.shadowRoot!;
  const status = root.firstElementChild!;

  const tidy = (): void => {
    if (!status.textContent && root.childElementCount < 2 && page('activeElement') !== here) {
      here.remove();
    }
  };
  return {
    element: here,
    root,
    say(text) {
      // a blank first: what is said while a modal dialog closes would be lost
      status.textContent = ' ';
      setTimeout(() => (status.textContent = text), 150);
      setTimeout(() => {
        if (status.textContent === text) status.textContent = '';
        tidy();
      }, SAID);
    },
    hush() {
      if (status.textContent !== ' ') status.textContent = '';
      tidy();
    },
  };
}
