import type { Consent } from '../types';
import { on } from './page';

/**
 * Makes `data-askfirst="preferences | accept | reject | reset"` work on any element of the page,
 * now or later, by one listener on the document. Returns its stop.
 */
export const listenToControls = (consent: Consent): (() => void) =>
  on('click', (event) => {
    const path = event.composedPath() as Partial<HTMLElement>[];
    const name = path.map(({ dataset }) => dataset?.askfirst).find(Boolean);
    if (!/^(preferences|accept|reject|reset)$/.test(name ?? '')) return;
    event.preventDefault();
    consent[name === 'preferences' ? 'show' : (name as 'accept')]();
  });
