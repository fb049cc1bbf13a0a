import type { Consent } from '../types';
import { createPermission } from './permission';

/** Is this gated element still in the page, and allowed? For files that took their time to come. */
export const mayRun = (element: HTMLElement, consent: Consent): boolean =>
  element.isConnected &&
  createPermission(
    () => consent.state,
    () => undefined,
  )(element.dataset.consent!);
