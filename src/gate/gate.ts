import { setElement } from './elements';
import { createQueue } from './queue';
import { findAll } from '../browser/page';
import type { Settings } from '../types';
import type { Flaw, Take } from './special';

/**
 * What is gated: not forms, for their fields can pass for their properties, and they load nothing. And
 * the places for what the widget says in a page.
 */
const GATED = '[data-consent]:not(form),[data-askfirst=declaration],[data-askfirst=status]';

/** Resolves when the next frame is on the screen; soon in any case, for hidden pages draw none. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

export interface Gate {
  /** What scripts needed that have run here: their `data-consent`. */
  readonly ran: string[];
  /** Goes over the page again after an answer: closes at once, opens after the next paint. */
  readonly refresh: () => void;
  /** Looks into a shadow tree too, which the document does not show. Returns its stop. */
  readonly watch: (root: Document | ShadowRoot) => () => void;
  readonly stop: () => void;
}

/**
 * Holds every element marked `data-consent`, now or later and however deep, until all the names in
 * it are allowed, and closes frames and images again when they no longer are.
 * @param allowed may an element with these names (`data-consent`) load now?
 * @param take looks after templates to release, and frames to hold or to load from elsewhere
 * @param renew called when several things went from the page at once, or one in exchange for another: a
 *   router may have put in another page, and have taken the widget's element along. Who takes out
 *   that element alone means it
 */
export function openGate(
  { scriptTimeout, services }: Settings,
  allowed: (names: string) => boolean,
  take: Take,
  flaw: Flaw,
  renew: () => unknown,
): Gate {
  /**
   * Says whether the queue may release an element, and closes one that has no leave. A frame that is
   * held, or that is to load from another address, is the frames' file's; a place for the widget's own
   * words holds nothing back, and is the declaration's.
   */
  function admit(element: HTMLElement): boolean {
    const names = element.dataset.consent;
    const isPlace = names === undefined;
    const isFrame = element.localName === 'iframe';
    const isOpen = isPlace || allowed(names);
    if (!isOpen && element.localName !== 'script') setElement(element, false);
    const isTaken = isPlace || (isFrame && (!isOpen || services.some(({ frame }) => frame)));
    if (!isTaken) return isOpen;
    // in a task of its own: Chromium ignores what is set while it is still inserting a frame
    setTimeout(take, 0, isPlace ? { localName: 'declaration' } : element, element);
    return false;
  }
  const queue = createQueue(admit, scriptTimeout, take, flaw);
  const roots = new Set<Document | ShadowRoot>();
  let isOver = false;

  const observer = new MutationObserver((records) => {
    let changed = 0;
    let searched: Element | undefined;
    for (const { addedNodes, removedNodes } of records) {
      if (removedNodes[0]) changed += removedNodes.length + addedNodes.length;
      for (const node of addedNodes) {
        // a parser tells of each by itself, and a search has found all there is by now
        if (!(node instanceof Element)) continue;
        if (searched && Node.prototype.contains.call(searched, node)) continue;
        if (Element.prototype.matches.call(node, GATED)) queue.add([node as HTMLElement]);
        if (!node.firstElementChild) continue;
        searched = node;
        queue.add(findAll(node, GATED));
      }
    }
    queue.run();
    if (changed > 1) renew();
  });
  const look = (): void => {
    for (const root of roots) {
      observer.observe(root, { childList: true, subtree: true });
      queue.add(findAll(root, GATED));
    }
    queue.run();
  };
  const watch = (root: Document | ShadowRoot): (() => void) => {
    if (!isOver) roots.add(root);
    look();
    return () => {
      roots.delete(root);
      observer.disconnect();
      look();
    };
  };
  const stop = (): void => {
    isOver = true;
    roots.clear();
    observer.disconnect();
  };
  watch(document);
  const refresh = (): void => {
    for (const root of roots) {
      // what ran cannot be closed, and only to look at ten thousand scripts takes its time
      findAll(root, ':not(script)' + GATED).forEach(admit);
    }
    void painted().then(look);
  };
  return { ran: queue.ran, refresh, watch, stop };
}
