import { setElement } from './elements';
import { createQueue } from './queue';
import type { Settings } from '../types';
import type { Flaw, Take } from './special';

/** Not forms: their fields can pass for their properties, and they load nothing. */
const GATED = '[data-consent]:not(form)';

export interface Gate {
  /** What scripts needed that have run here: their `data-consent`. */
  readonly ran: string[];
  /** Goes over the page again after an answer: closes at once, opens after the next paint. */
  readonly refresh: () => void;
  /** Looks into a shadow tree too, which the document does not show. Returns its stop. */
  readonly watch: (root: Document | ShadowRoot) => () => void;
  readonly stop: () => void;
}

/** Past clobbering: a form's fields can shadow its methods, the document's forms those of it. */
const inside = (node: Node): NodeListOf<HTMLElement> =>
  (node instanceof Element
    ? Element.prototype
    : node instanceof Document
      ? Document.prototype
      : DocumentFragment.prototype
  ).querySelectorAll.call(node, GATED) as NodeListOf<HTMLElement>;

/**
 * Holds every element marked `data-consent`, now or later and however deep, until all the names in
 * it are allowed, and closes frames and images again when they no longer are.
 * @param allowed may an element with these names (`data-consent`) load now?
 * @param take looks after templates to release, and frames to hold or to load from elsewhere
 */
export function openGate(
  { scriptTimeout, services }: Settings,
  allowed: (names: string) => boolean,
  take: Take,
  flaw: Flaw,
): Gate {
  const isAllowed = (element: HTMLElement): boolean => allowed(element.dataset.consent!);
  const queue = createQueue(isAllowed, scriptTimeout, take, flaw);
  const roots = new Set<Document | ShadowRoot>();

  function sort(elements: Iterable<HTMLElement>): void {
    for (const element of elements) {
      const { localName } = element;
      const isOpen = localName === 'script' || isAllowed(element);
      const isFrame = localName === 'iframe';
      if (!isOpen) setElement(element, false);
      // in a task of its own: Chromium ignores what is set while it is still inserting a frame
      if (isFrame && (!isOpen || services.some(({ frame }) => frame))) setTimeout(take, 0, element);
      else if (isOpen) queue.add(element);
    }
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (Element.prototype.matches.call(node, GATED)) sort([node as HTMLElement]);
        sort(inside(node));
      }
    }
    queue.run();
  });
  const look = (afterPaint?: boolean): void => {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true });
      sort(inside(root));
    }
    queue.run(afterPaint);
  };
  const watch = (root: Document | ShadowRoot): (() => void) => {
    roots.add(root);
    look();
    return () => {
      roots.delete(root);
      observer.disconnect();
      look();
    };
  };
  const stop = (): void => {
    roots.clear();
    observer.disconnect();
  };
  watch(document);
  return { ran: queue.ran, refresh: () => look(true), watch, stop };
}
