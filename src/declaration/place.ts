import { adopt } from '../browser/presence';
import { createElement } from '../browser/page';
import css from './declaration.css?inline';

/** Elements that show nothing of what is in them, or whose content is not ours to replace. */
const UNFIT = 'html,head,body,form,script,style,template,title,textarea,select,iframe';

/** Shadow trees that were made here: an element can never have a second one. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Where a declaration lives: a shadow tree that no rule of the page reaches. */
export interface Place {
  readonly root: ShadowRoot;
  /** Says in which language the words are. */
  readonly speak: (lang: string, dir: string) => void;
  /** Shows again what the page itself had there. */
  readonly stop: () => void;
}

/** May there be a declaration in this element? Asked past fields of a form that pass for its methods. */
export const isFit = (element: unknown): element is HTMLElement =>
  element instanceof HTMLElement && !Element.prototype.matches.call(element, UNFIT);

function attach(element: HTMLElement): ShadowRoot | undefined {
  try {
    const root = roots.get(element) ?? element.attachShadow({ mode: 'open' });
    roots.set(element, root);
    return root;
  } catch {
    // not every element can have one, and some have one of their own
    return undefined;
  }
}

/** Sets attributes; its stop puts back what was there. */
function withAttribute(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => {
    if (before === null) element.removeAttribute(name);
    else element.setAttribute(name, before);
  };
}

/**
 * Makes room in an element of the page: in its shadow tree, so that what it holds is not shown; or where
 * it can have none, in that of a `<div>` in place of what it holds.
 */
export function placeIn(element: HTMLElement): Place {
  const own = attach(element);
  const before = [...element.childNodes];
  const host = own ? element : createElement('div');
  if (!own) element.replaceChildren(host);
  const root = own ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const release = adopt(root, css);
  let undo: (() => void)[] = [];
  const silence = (): void => {
    for (const one of undo) one();
    undo = [];
  };
  return {
    root,
    speak(lang, dir) {
      if (host.lang === lang && host.dir === dir && undo[0]) return;
      silence();
      undo = [withAttribute(host, 'lang', lang), withAttribute(host, 'dir', dir)];
    },
    stop() {
      silence();
      release();
      // a shadow tree stays for good; with a slot alone it is as if there was none
      root.replaceChildren(createElement('slot'));
      if (!own) host.replaceWith(...before);
    },
  };
}
