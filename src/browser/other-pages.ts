import { on, page } from './page';

/**
 * Looks again whenever another page may have answered: another tab, which writes into `localStorage`
 * what it notes of an answer; or one that this page finds out about when it is shown again, from the
 * back/forward cache too. Returns its stops.
 */
export function listenToOthers(look: () => void): (() => void)[] {
  const hear = (event: Event): void => {
    // a page that is shown for the first time has just looked
    if ((event as PageTransitionEvent).persisted) look();
  };
  const view = page('defaultView')!;
  return [on('visibilitychange', look), on('storage', look, view), on('pageshow', hear, view)];
}
