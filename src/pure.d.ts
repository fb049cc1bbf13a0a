/**
 * What the layers that decide may use although the language has no word for it. They are compiled
 * without the types of a browser; where those are there, this adds nothing to them.
 */

/** Browsers have it, and Node. */
declare function structuredClone<T>(value: T): T;
