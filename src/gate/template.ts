import { page } from '../browser/page';
import { mayRun } from './may-run';
import type { Special } from './special';

/** What in a template's content would run or load, but for the template around it. */
const SOURCES = ['src', 'srcset', 'poster', 'data', 'href'];
const LOADS =
  'script,[src],[srcset],[poster],[data],link[href]' +
  SOURCES.map((name) => `,[data-${name}]`).join('');

/**
 * Marks an element of a template as gated by the template's names, too: so its content is released
 * by the one queue, in its order, and taken back on withdrawal.
 */
function mark(element: HTMLElement, names: string): void {
  const { dataset } = element;
  dataset.consent = `${names} ${dataset.consent ?? ''}`.trim();
  if (element instanceof HTMLScriptElement) {
    if (element.type === 'text/plain') return;
    if (element.type) dataset.type = element.type;
    element.type = 'text/plain';
  }
  for (const name of SOURCES) {
    const value = element.getAttribute(name);
    if (value === null || element.matches('a,area')) continue;
    element.removeAttribute(name);
    dataset[name] ??= value;
  }
}

/**
 * Puts a marked template's content into the page, in the template's place, whole; and what runs or
 * loads in it into the queue where the template was, before whatever comes after.
 */
export const take: Special = (element, consent, _, lanes, place, __, ran) => {
  const template = element as HTMLTemplateElement;
  // the answer may have changed while this file was on its way
  if (!mayRun(element, consent)) return;
  // what is in it may run in ways that nobody can take back but by loading the page again
  ran.push(template.dataset.consent!);
  const content = page('importNode').call(document, template.content, true) as DocumentFragment;
  const marked = [...content.querySelectorAll<HTMLElement>(`[data-consent],${LOADS}`)];
  for (const element of marked) mark(element, template.dataset.consent!);
  const later = lanes.map((lane) => {
    const at = lane.findIndex(
      (element) => template.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return lane.splice(at < 0 ? lane.length : at);
  });
  template.replaceWith(content);
  for (const element of marked) place(element);
  lanes.forEach((lane, which) => lane.push(...later[which]!));
};
