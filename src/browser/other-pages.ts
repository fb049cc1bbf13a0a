import { on, page } from './page';

/**
 * Looks again whenever another page may have answered: another tab, which sends a message; or one that
 * this page finds out about when it is shown again, from the back/forward cache too. Returns its stop.
 * @param name of the channel, the cookie's
 */
export function listenToOthers(name: string, look: () => void): () => void {
  const view = page('defaultView')!;
  let channel: BroadcastChannel | undefined;
  const close = (): void => channel?.close();
  const open = (): void => {
    close();
    try {
      channel = new BroadcastChannel(name);
      channel.onmessage = look;
    } catch {
      // Firefox has none where it keeps no cookies
    }
  };
  open();
  const stops = [
    close,
    on('visibilitychange', look),
    // comes with what is in it, where a message may be faster than the storage
    on('storage', look, view),
    // a message would throw a page out of the back/forward cache
    on('pagehide', close, view),
    on(
      'pageshow',
      (event) => {
        if (!(event as PageTransitionEvent).persisted) return;
        open();
        look();
      },
      view,
    ),
  ];
  return () => stops.forEach((stop) => stop());
}
