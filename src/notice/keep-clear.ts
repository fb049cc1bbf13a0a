import { load as loadStepAside } from 'askfirst:file/step-aside';

/** Keeps an element at the edge of the window off whatever has the focus, from now on. Returns the stop. */
export function keepClear(element: HTMLElement): () => void {
  const makeWay = ({ target }: Event): void => {
    if (element.contains(target as Node)) return;
    // without the file the next focus tries again
    loadStepAside().then(
      ({ stepAside }) => stepAside(element),
      () => undefined,
    );
  };
  addEventListener('focusin', makeWay);
  return () => removeEventListener('focusin', makeWay);
}
