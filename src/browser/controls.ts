import type { Consent } from '../types';
import { on } from './page';

/**
 * Makes `data-askfirst="preferences | accept | reject | reset"` work on any element of the page,
 * now or later, by one listener on the document. Returns its stop.
 */
export const listenToControls = (consent: Consent): (() => void) =>
  on('click', (event) => {
    // elements alone: a frame's name may make `dataset` of the window, or of the document, a foreign
    // window, of which nothing can be read
    const name = event
      .composedPath()
      .map((one) => one instanceof Element && (one as HTMLElement).dataset?.askfirst)
      .find(Boolean);
    if (!/^(preferences|accept|reject|reset)$/.test(name as string)) return;
    event.preventDefault();
    consent[name === 'preferences' ? 'show' : (name as 'accept')]();
  });
