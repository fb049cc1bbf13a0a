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
    const { show: preferences, accept, reject, reset } = consent;
    const controls = { __proto__: null, preferences, accept, reject, reset };
    const control = controls[name as 'accept'] as (() => void) | undefined;
    if (!control) return;
    event.preventDefault();
    control();
  });
