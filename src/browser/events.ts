import type { ConsentEvents } from '../types';
import { on, page } from './page';

const PREFIX = 'askfirst:';

/** How many are told in a row. */
const MOST = 99;

/** What is to be told, the first of it right now. */
const queue: Event[] = [];

/**
 * Fires `askfirst:<type>` on the document. A listener that throws stops nobody. What a listener causes
 * in its turn is told once all have heard of what came first.
 */
export function emit<T extends keyof ConsentEvents>(type: T, detail: ConsentEvents[T]): void {
  if (queue.push(new CustomEvent(PREFIX + type, { detail })) > 1) return;
  // listeners that answer each other would never end
  for (let left = MOST; left-- && queue[0]; queue.shift()) {
    page('dispatchEvent').call(document, queue[0]);
  }
  queue.length = 0;
}

/** Listens to `askfirst:<type>`; returns its stop. */
export const listen = <T extends keyof ConsentEvents>(
  type: T,
  fn: (detail: ConsentEvents[T]) => void,
): (() => void) =>
  on(PREFIX + type, (event) => fn((event as CustomEvent<ConsentEvents[T]>).detail));

/** Resolves when `check` holds: now, once the rules are known, or after a change. */
export const until = (check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!check()) return;
      stops.forEach((stop) => stop());
      resolve();
    };
    const stops = (['change', 'ready'] as const).map((type) => listen(type, look));
    look();
  });
