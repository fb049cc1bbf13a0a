import { page } from '../browser/page';
import type { UiConfig } from '../types';
import type { About } from './about';
import css from './frames.css?inline';

/** What a site may set on its root element; nothing is inherited into a frame. */
const PROPERTIES =
  /* prettier-ignore */ ['surface', 'ink', 'soft', 'line', 'edge', 'solid', 'on-solid', 'focus', 'radius', 'font'];

const DARK =
  'html{--askfirst-surface:#1f2226;--askfirst-ink:#f1f3f5;--askfirst-soft:#a9b1b9;--askfirst-line:#363b41;--askfirst-edge:#868e96;--askfirst-focus:#8ab4ff}';

export interface Furniture {
  readonly about: About;
  readonly scheme: UiConfig['scheme'];
  /** A picture of the site's own to lie behind the words. */
  readonly thumbnail: string | undefined;
  readonly once: () => void;
  readonly always: () => void;
}

/** A style sheet made in the frame's own realm, which is what its document accepts. */
function dress(frame: HTMLIFrameElement, inner: Document, scheme: UiConfig['scheme']): void {
  const outer = getComputedStyle(page('documentElement'));
  const sheet = new inner.defaultView!.CSSStyleSheet();
  const dark = scheme === 'dark' ? DARK : `@media(prefers-color-scheme:dark){${DARK}}`;
  sheet.replaceSync(css + (scheme === 'light' ? '' : dark) + ':root{}');
  const { style } = sheet.cssRules[sheet.cssRules.length - 1] as CSSStyleRule;
  for (const name of PROPERTIES) {
    const value = outer.getPropertyValue(`--askfirst-${name}`);
    if (value) style.setProperty(`--askfirst-${name}`, value);
  }
  const { colorScheme, borderTopWidth, borderTopLeftRadius } = getComputedStyle(frame);
  // as the frame's own, or browsers would lay a ground behind our round corners
  style.setProperty('color-scheme', colorScheme);
  // a frame with an edge of its own needs none inside
  if (parseFloat(borderTopWidth) || parseFloat(borderTopLeftRadius)) {
    style.setProperty('--edge', '0');
  }
  inner.adoptedStyleSheets = [sheet];
}

/**
 * Puts the words and the two buttons into the blank document of a held frame, so that they have
 * exactly the frame's box, whatever the page's style sheets do to it, and are gone when it loads.
 */
export function furnish(frame: HTMLIFrameElement, inner: Document, furniture: Furniture): void {
  const { about, scheme, thumbnail, once, always } = furniture;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    properties: Partial<HTMLElementTagNameMap[K]>,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K] => {
    const element = Object.assign(inner.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  // WebKit runs no listener in a document that may not run scripts, not even one of ours
  let isHeard = false;
  inner.addEventListener('askfirst', () => (isHeard = true), { once: true });
  inner.dispatchEvent(new Event('askfirst'));
  const button = (action: string, label: string, run: () => void): HTMLElement => {
    const made = make(isHeard ? 'button' : 'summary', { className: action }, label);
    made.dataset.askfirstAction = action;
    if (isHeard) {
      made.addEventListener('click', run);
      return made;
    }
    // opens by itself, by pointer and by key, and that can be seen from outside
    const details = make('details', {}, made);
    new MutationObserver(run).observe(details, { attributeFilter: ['open'] });
    return details;
  };
  const { policy, scope, text } = about;
  const link = policy && { href: policy.url, target: '_blank', rel: 'noopener noreferrer' };
  const card = make(
    'div',
    { className: 'card' },
    make('p', { id: 'title' }, about.title),
    make('p', {}, `${text} `, ...(link ? [make('a', link, policy.label)] : [])),
    make(
      'div',
      { className: 'actions' },
      button('load-once', about.frameOnce, once),
      button('always-allow', about.frameAlways, always),
    ),
    ...(scope ? [make('p', { className: 'scope' }, scope)] : []),
  );
  card.setAttribute('role', 'group');
  card.setAttribute('aria-labelledby', 'title');

  const root = inner.documentElement;
  root.lang = about.lang;
  root.dir = about.dir;
  inner.title = about.title;
  dress(frame, inner, scheme);
  inner.body.className = thumbnail ? 'pictured' : '';
  inner.body.replaceChildren(
    ...(thumbnail ? [make('img', { src: thumbnail, alt: '' })] : []),
    make('div', { className: 'box' }, card),
  );
}
