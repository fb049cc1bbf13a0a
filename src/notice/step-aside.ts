import { page } from '../browser/page';

/** By when the page has scrolled to what has just got the focus, in ms. */
const SCROLLED = 200;
/** Between what has the focus and the notice, and what of it is too little to be seen, in px. */
const GAP = 8;

/**
 * Keeps the notice off what has the focus (WCAG 2.2, 2.4.11): scrolls the page a little further, or
 * where it ends before that, moves the notice from the foot of the window to its head, or back. Nothing
 * of the page is changed. A file of its own, for visitors who use the keyboard; to be called whenever
 * something in the page has got the focus.
 */
export function stepAside(notice: HTMLElement): void {
  /** How far the page has to scroll, in px; 0 if the notice hides nothing. */
  const way = (): number => {
    const mine = notice.getBoundingClientRect();
    const focused = page('activeElement')!;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const isHidden =
      left > mine.left - GAP &&
      right < mine.right + GAP &&
      top > mine.top - GAP &&
      bottom < mine.bottom + GAP;
    if (!isHidden || notice.contains(focused)) return 0;
    const isAtHead = mine.top < innerHeight - mine.bottom;
    return isAtHead ? top - mine.bottom - GAP : bottom - mine.top + GAP;
  };
  const scroll = (): void => scrollBy({ top: way(), behavior: 'instant' });
  setTimeout(() => {
    // it may have been answered meanwhile
    if (!notice.dataset.position) return;
    scroll();
    if (!way()) return;
    notice.dataset.position = notice.dataset.position.replace(/^\w+/, (side) =>
      side === 'top' ? 'bottom' : 'top',
    );
    scroll();
  }, SCROLLED);
}
