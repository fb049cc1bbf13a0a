import { createElement } from '../browser/page';
import type { Consent } from '../types';
import type { Mounted } from './mount';
import { taken } from './taken';

/**
 * Follows the language of the page, for a place that the core does not know: it gets to see an element
 * in a tree of its own instead, which it hands over like any marked one. Returns its stop.
 */
export function follow(consent: Consent, mounted: Mounted): () => void {
  const root = createElement('div').attachShadow({ mode: 'open' });
  // in a template, a core of another build would draw nothing
  const mark = createElement('template');
  mark.dataset.askfirst = 'declaration';
  root.append(mark);
  taken.set(mark, mounted);
  return consent.watch(root);
}
