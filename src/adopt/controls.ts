import { findAll } from '../browser/page';

/**
 * The controls that pages have for orestbida (versions 3 and 2), tarteaucitron, OneTrust and CookieYes,
 * and what each does here.
 */
const CONTROLS = {
  preferences:
    '[data-cc^=show-],[data-cc=c-settings],' +
    '.tarteaucitronOpenPanel,[href="#tarteaucitron"],.ot-sdk-show-settings,.cky-banner-element',
  accept: '[data-cc=accept-all]',
  reject: '[data-cc=accept-necessary]',
} as const;

/** Puts our own name for what a control does beside that of another tool. */
export function markControls(): void {
  for (const [name, selector] of Object.entries(CONTROLS)) {
    for (const { dataset } of findAll(document, selector)) dataset.askfirst ??= name;
  }
}
