interface Kept {
  readonly sandbox: string;
  readonly source: string | undefined;
}

/** What was taken off the frames that are furnished, to be put back before they open. */
const kept = new WeakMap<HTMLIFrameElement, Kept>();

/** No scripts, whatever may get in there; only we can write to it, and links open outside. */
const HARMLESS = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Where a frame will load from, wherever that is kept at the moment. */
export const sourceOf = (frame: HTMLIFrameElement): string | undefined =>
  kept.get(frame)?.source ?? frame.dataset.src;

/**
 * A sandbox without an origin is closed to us too. As long as such a frame is held it gets a stricter
 * one that we can reach into, in which no script runs. The flags count at the moment a navigation
 * starts, so nobody may open the frame before its own sandbox is back: its address is taken off with
 * it, and without one there is nothing to open.
 * Returns whether it did; then a blank page is on its way.
 */
export function borrowSandbox(frame: HTMLIFrameElement): boolean {
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox === null || /(?<!\S)allow-same-origin(?!\S)/i.test(sandbox)) return false;
  kept.set(frame, { sandbox, source: frame.dataset.src });
  delete frame.dataset.src;
  frame.setAttribute('sandbox', HARMLESS);
  frame.contentWindow?.location.replace('about:blank');
  return true;
}

/** Puts back exactly what was there. */
export function returnSandbox(frame: HTMLIFrameElement): void {
  const own = kept.get(frame);
  if (!own) return;
  kept.delete(frame);
  frame.setAttribute('sandbox', own.sandbox);
  if (own.source !== undefined) frame.dataset.src = own.source;
}
