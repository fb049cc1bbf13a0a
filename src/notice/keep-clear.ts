import { load as loadStepAside } from 'askfirst:file/step-aside';
import { page } from '../browser/page';

/**
 * Keeps an element at the edge of the window off whatever has the focus, from now on, and in the reach
 * of Tab. Returns the stop.
 */
export function keepClear(element: HTMLElement): () => void {
  // where the focus once rested (see the host), Tab would pass by, with all that is in there
  const reach = (focused: unknown): void => {
    if (focused !== element) element.removeAttribute('tabindex');
  };
  const makeWay = (event: Event): void => {
    const path = event.composedPath();
    reach(path[0]);
    if (path.includes(element)) return;
    // without the file the next focus tries again
    loadStepAside().then(
      ({ stepAside }) => stepAside(element),
      () => undefined,
    );
  };
  reach(page('activeElement'));
  addEventListener('focusin', makeWay);
  return () => removeEventListener('focusin', makeWay);
}
