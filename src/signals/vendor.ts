import { page } from '../browser/page';
import type { Signal, State } from '../types';

/** What every vendor's signal can be told. */
export interface VendorOptions {
  /**
   * Whose consent the vendor needs: categories or services, separated by spaces, all of them required.
   * @default the vendor's service, if the site declares it by its id of the catalogue, else a category
   */
  readonly for?: string;
}

/** The window, as the page left it: whatever is there may be anything. */
export const vendors = globalThis as unknown as Record<string, unknown>;

/** Reads what the page left; undefined of a frame from elsewhere, which throws at every look. */
export function read(found: unknown, key: string): unknown {
  try {
    return (Object(found) as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** Are all these granted? Of two names with a `/` between, the first that the site knows counts. */
export function allows(
  { granted, denied }: Pick<State, 'granted' | 'denied'>,
  names: string,
): boolean {
  const known = [...granted, ...denied];
  return names
    .split(' ')
    .every((choice) => granted.includes(choice.split('/').find((name) => known.includes(name))!));
}

/**
 * Is there anything to tell but that nobody has answered yet? An answer holds as far as it goes, also
 * where something is asked again.
 */
export const isSettled = ({ method, model }: State): boolean => !!method || model !== 'opt-in';

/**
 * A signal for a vendor that hears one yes or one no.
 * @param usual the names that count if the site says no others: `service/category`
 * @param tell called on the first look, with a no only if there is no `hold`, and when that changes
 * @param hold what makes the vendor wait, before its code loads
 */
export function yesOrNo(
  name: string,
  options: VendorOptions,
  usual: string,
  tell: (isGranted: boolean) => void,
  hold?: () => void,
): Signal {
  let last: boolean | undefined;
  const look = (state: State): void => {
    const isGranted = allows(state, options.for ?? usual);
    if (isGranted !== last) tell(isGranted);
    last = isGranted;
  };
  return {
    name,
    start(state) {
      if (hold) {
        hold();
        last = false;
      }
      look(state);
    },
    change: look,
  };
}

/** The vendor's queue: the one of the page, or a new one where there is none or something else. */
export function queueOf(name: string): { push: (...entries: unknown[]) => unknown } {
  // an element that is called so has no push of its own
  if (typeof read(vendors[name], 'push') !== 'function') vendors[name] = [];
  return vendors[name] as unknown[];
}

/** What is allowed, for a vendor that has purposes of its own. */
export const purposesOf = (
  state: State,
  map: Readonly<Record<string, string>>,
): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(map).map(([purpose, names]) => [purpose, allows(state, names)]),
  );

/** The vendor's object, once it has this method; undefined before. */
// the type is the vendor's, which the window does not know
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const ableTo = <T>(found: unknown, method: string): T | undefined =>
  typeof read(found, method) === 'function' ? (found as T) : undefined;

/**
 * Tells a vendor that makes no queue: now, or once its script has run. Only the latest is told.
 * @param find what the vendor's script leaves
 * @param event another moment to look: what the vendor fires on the document, if it does
 */
export function whenThere<T>(
  find: () => T | undefined,
  event = 'DOMContentLoaded',
): (tell: (vendor: T) => void) => void {
  let waiting: ((vendor: T) => void) | undefined;
  const look = (): void => {
    const tell = waiting;
    const vendor = tell && find();
    if (!vendor) return;
    waiting = undefined;
    tell(vendor);
  };
  return (tell) => {
    // not before: a config is read on servers, too. A script's own `load` does not bubble, but is seen
    // on the way down; what listens already does so once
    for (const type of ['load', event]) {
      page('addEventListener').call(document, type, look, true);
    }
    waiting = tell;
    look();
  };
}

/** A function of the vendor's, or undefined. */
export const functionOf = (name: string): ((...args: unknown[]) => unknown) | undefined => {
  const found = vendors[name];
  return typeof found === 'function' ? (found as () => unknown) : undefined;
};
