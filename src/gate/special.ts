import type { Policy } from '../browser/trusted';
import type { Consent, Texts } from '../types';

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

/**
 * Looks after an element of a kind that few pages have: a template or an inline module that may be
 * released; a frame that is held, or that may load, but from another address than the page says; a
 * place for the declaration.
 */
export type Take = (element: HTMLElement, ...queue: FromQueue | []) => Promise<void>;

/** What a lazy file exports for one such kind, as `take`. */
export type Special = (
  element: HTMLElement,
  consent: Consent,
  /** The words of the visitor's language, or those of another layer, as far as they are not in the parts. */
  words: (layer?: string) => Promise<Partial<Texts>>,
  ...queue: FromQueue
) => unknown;

/** Hears of what is wrong: in the config, or in the page, with a name or an element. */
export type Flaw = (about?: string | HTMLElement) => void;
