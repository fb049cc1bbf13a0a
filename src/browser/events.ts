import type { ConsentEvents } from '../types';
import { on, page } from './page';

const PREFIX = 'askfirst:';

/** Fires `askfirst:<type>` on the document. A listener that throws stops nobody. */
export function emit<T extends keyof ConsentEvents>(type: T, detail: ConsentEvents[T]): void {
  page('dispatchEvent').call(document, new CustomEvent(PREFIX + type, { detail }));
}

/** Listens to `askfirst:<type>`; returns its stop. */
export const listen = <T extends keyof ConsentEvents>(
  type: T,
  fn: (detail: ConsentEvents[T]) => void,
): (() => void) =>
  on(PREFIX + type, (event) => fn((event as CustomEvent<ConsentEvents[T]>).detail));

/** Resolves when `check` holds: now, or after a change. */
export const until = (check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!check()) return;
      stop();
      resolve();
    };
    const stop = listen('change', look);
    look();
  });
