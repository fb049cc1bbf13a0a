import type { Policy } from '../browser/trusted';
import type { Consent, Texts } from '../types';

/** How to close, at once, what a file has let load. */
export type Closers = WeakMap<HTMLElement, () => void>;

/** What the release queue hands over with an element. */
export type FromQueue = [
  /** Its lists of elements that wait for their turn, each in document order. */
  lanes: readonly HTMLElement[][],
  /** Adds an element to its list. */
  place: (element: HTMLElement) => void,
  policy: Policy,
  /** Gets the `data-consent` of each script that runs. */
  ran: string[],
];

/** Who looks after an element: a file for each kind. */
export type Kind =
  /** A frame that is held, or that may load, but from another address than the page says. */
  | 'iframe'
  /** Any other frame, an image, a player …: to let load, or to take that back. */
  | 'element'
  | 'template'
  /** An inline module. */
  | 'script';

/** Leaves an element to its file. */
export type Take = (
  kind: Kind,
  element: HTMLElement,
  ...given: FromQueue | [Closers]
) => Promise<void>;

/** What a lazy file exports for one kind, as `take`: from the gate with closers, from the queue with its lists. */
export type Special<Given extends FromQueue | [Closers]> = (
  element: HTMLElement,
  consent: Consent,
  /** The words of the visitor's language, as far as they are not in the parts. */
  words: () => Promise<Partial<Texts>>,
  ...given: Given
) => unknown;

/** Hears of what is wrong: in the config, or in the page, with a name or an element. */
export type Flaw = (about?: string | HTMLElement) => void;
