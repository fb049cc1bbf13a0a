import { on, page } from './page';

/**
 * Looks again whenever another page may have answered: another tab, which writes the cookie, and what it
 * notes of the answer; or one that this page finds out about when it is shown again, from the
 * back/forward cache too. Returns its stops.
 * @param cookies tells of changes, if there are any and the answer is in one: Chromium takes some ms at
 *   every start before it can tell of changes in `localStorage`, and next to nothing for cookies
 */
export function listenToOthers(look: () => void, cookies?: EventTarget): (() => void)[] {
  const hear = (event: Event): void => {
    // a page that is shown for the first time has just looked
    if ((event as PageTransitionEvent).persisted) look();
  };
  const view = page('defaultView')!;
  return [
    on('visibilitychange', look),
    on('pageshow', hear, view),
    cookies ? on('change', look, cookies) : on('storage', look, view),
  ];
}
