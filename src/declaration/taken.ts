import type { Mounted } from './mount';

/**
 * Elements that are looked after already: the core hands them over again after every answer, and when
 * the page speaks another language.
 */
export const taken = new WeakMap<Element, Mounted>();
