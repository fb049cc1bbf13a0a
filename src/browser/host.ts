import type { Consent, Texts } from '../types';
import { createElement, find, page } from './page';

/** What a part of the UI gets to live in. */
export interface Host {
  /** `#askfirst`, first in the body. */
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Tells screen readers something, once, politely. */
  readonly say: (text: string) => void;
  /**
   * Takes this part's styles back, and the element too once nobody needs it.
   * With `hadFocus`, the focus rests here rather than getting lost with what was removed.
   */
  readonly stop: (hadFocus: boolean) => void;
}

const LIGHT =
  ':host{color-scheme:light!important;--askfirst-surface:#fff;--askfirst-ink:#14171a;--askfirst-soft:#51585f;--askfirst-focus:#0b57d0;--askfirst-on:#0f6b4f}';
const DARK =
  ':host{color-scheme:dark!important;--askfirst-surface:#17191c;--askfirst-ink:#f1f3f5;--askfirst-soft:#a9b1b9;--askfirst-focus:#8ab4ff;--askfirst-on:#5fd3ac}';

/**
 * The important rules of a shadow tree beat every rule of the page, so the host starts from nothing.
 * Until the notice makes it a box it has no size and is in nobody's way. The custom properties are
 * not important, so that a site's own, set on `#askfirst`, beat them.
 */
const BASE =
  ':host{all:initial!important;position:fixed!important;z-index:2147483647!important;' +
  'font:medium/1.5 var(--askfirst-font)!important;color:var(--askfirst-ink)!important;' +
  '--askfirst-font:system-ui,sans-serif;--askfirst-radius:14px;--askfirst-line:#8884;--askfirst-edge:#868e96;' +
  '--askfirst-solid:var(--askfirst-ink);--askfirst-on-solid:var(--askfirst-surface)}' +
  '[role=status],caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
  '@media (prefers-contrast:more){:host{--askfirst-soft:var(--askfirst-ink);--askfirst-line:var(--askfirst-ink);--askfirst-edge:var(--askfirst-ink)}}' +
  '@media print{:host{display:none!important}}';

/** How long what is said stands there to be read, in ms. */
const SAID = 7000;

/** Puts a style sheet into the shadow root in a way that no content policy forbids. Returns its removal. */
function adopt({ adoptedStyleSheets: sheets }: ShadowRoot, text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.push(sheet);
  return () => sheets.splice(sheets.indexOf(sheet), 1);
}

/**
 * The one element that holds everything visible, found or made. The notice's file and the panel's
 * each have a copy of this function, so all they share is kept in the page.
 */
export function host(consent: Consent, texts: Partial<Texts>, css: string): Host {
  const { layout, position, scheme } = consent.settings.ui;
  let element = find('#askfirst') as HTMLElement | null;
  if (!(element?.shadowRoot instanceof ShadowRoot)) {
    element = createElement('div');
    element.id = 'askfirst';
    const status = createElement('div');
    status.setAttribute('role', 'status');
    element.attachShadow({ mode: 'open' }).append(status);
    page('body').prepend(element);
  }
  const here = element;
  const root = here.shadowRoot!;
  const status = root.firstElementChild!;
  here.lang = texts.lang ?? 'en';
  here.dir = texts.dir ?? 'ltr';
  here.dataset.layout = layout!;
  here.dataset.position = position!;

  const release = adopt(
    root,
    (scheme === 'dark' ? DARK : LIGHT) +
      (scheme === 'light' ? '' : `@media (prefers-color-scheme:dark){${DARK}}`) +
      BASE +
      css,
  );

  /** Removes the element when nothing but the silent status is left and the focus is elsewhere. */
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
    stop(hadFocus) {
      // before its place is gone with the styles: the focus would scroll to wherever it falls
      if (hadFocus) {
        here.tabIndex = -1;
        here.focus({ preventScroll: true });
      }
      // all has been said, unless something is just about to be, which the styles keep out of sight
      if (status.textContent === ' ') setTimeout(release, SAID);
      else {
        status.textContent = '';
        release();
      }
      tidy();
    },
  };
}
