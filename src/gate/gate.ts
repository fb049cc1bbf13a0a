import { parsed } from '../browser/page';
import { setElement } from './elements';
import { createQueue } from './queue';

/** Not forms: their fields can pass for their properties, and they load nothing. */
const GATED = '[data-consent]:not(form)';

export interface Gate {
  /** Goes over the page again after an answer: closes at once, opens after the next paint. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/**
 * Holds every element marked `data-consent`, now or later and however deep, until all the names in
 * it are allowed, and closes frames and images again when they no longer are.
 * @param allowed may an element with these names (`data-consent`) load now?
 */
export function openGate(root: Document | ShadowRoot, allowed: (names: string) => boolean): Gate {
  const isAllowed = (element: HTMLElement): boolean => allowed(element.dataset.consent!);
  const queue = createQueue(isAllowed);
  /** Past clobbering: a form's fields can shadow its methods, the document's forms those of it. */
  const inside = (node: Node): NodeListOf<HTMLElement> =>
    (node instanceof Element ? Element : Document).prototype.querySelectorAll.call(
      node,
      GATED,
    ) as NodeListOf<HTMLElement>;

  const sort = (elements: Iterable<HTMLElement>, afterPaint?: boolean): void => {
    for (const element of elements) {
      if (isAllowed(element)) queue.add(element);
      else setElement(element, false);
    }
    void queue.run(afterPaint);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (Element.prototype.matches.call(node, GATED)) sort([node as HTMLElement]);
        sort(inside(node));
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  void parsed().then(() => queue.run());
  sort(inside(root));
  return {
    refresh: () => sort(inside(root), true),
    stop: () => observer.disconnect(),
  };
}
