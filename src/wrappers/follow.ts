import type { Consent } from '../types';

/** What a framework is given for a page. */
export interface Given {
  /** The Consent object. @default the one of the script tag, once it is there */
  readonly consent?: Consent | undefined;
  /**
   * What a server read of the visitor’s answer, the `state` of `readConsent`. It draws from that, and
   * so does the browser at first, or the two would not fit.
   * @default nothing is granted
   */
  readonly initial?: { readonly granted: readonly string[] } | undefined;
}

/** Are these names, separated by spaces, all granted? No name at all never is. */
export const allows = (granted: readonly string[] | undefined, names: string): boolean =>
  (names.match(/\S+/g) ?? ['']).every((name) => !!granted?.includes(name));

/** Is this the object of the script tag? An element of that id is not, nor a frame of that name. */
export const isConsent = (found: unknown): found is Consent => !!found && Object.isFrozen(found);

/**
 * Tells of the Consent object, now or once the script tag has made it; and again on every change, when
 * the rules are known, and when an answer has been noted. For the browser only. Returns its stop.
 */
export function follow(given: Consent | undefined, tell: (consent: Consent) => void): () => void {
  let isOver = false;
  let stops: (() => void)[] = [];
  const start = (consent: Consent): void => {
    if (isOver) return;
    // the rules, and how it was answered, may become known without a change
    const hear = (): void => tell(consent);
    stops = (['change', 'ready', 'record'] as const).map((type) => consent.on(type, hear));
    hear();
  };
  if (given) start(given);
  else {
    const page = window as { askfirst?: unknown };
    if (!isConsent(page.askfirst) && !Array.isArray(page.askfirst)) page.askfirst = [];
    (page.askfirst as (typeof start)[]).push(start);
  }
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
