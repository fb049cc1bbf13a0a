import { findAll } from '../browser/page';
import type { Patch } from './patch';

/** What runs code, or shows a page, from an address of its own. */
type Loader = HTMLScriptElement | HTMLIFrameElement | SVGScriptElement;

/** Methods that put nodes into a page. What else begins like this takes text, which is passed over. */
const INSERTS = /^(append|prepend|before|after|insert|replace)/;
/** Methods and properties that give an address to an element. */
const SETS = /^(src|setAttribute(NS)?)$/;
/** Types of scripts that run; the others are data, and so is what waits at the gate. */
const RUNS = /^$|module|script/;

const isLoader = (node: Partial<Element>): node is Loader =>
  /^(script|iframe)$/.test(node.localName!);

/**
 * Marks scripts and frames of services without a grant before the browser starts them, for the gate to
 * hold and to release: what code inserts, before it is inserted; what the parser or anybody else has
 * inserted, when it is seen. Has to observe the page before the gate does.
 * @param claim names that an address needs and that are not granted; empty if it may load
 */
export function guardElements(patch: Patch, claim: (address: string) => string): () => void {
  /**
   * Holds an element if it has to be.
   * @param isLate it may have been started
   * @param from the element that has its address
   */
  function hold(element: Loader, isLate?: boolean, from = element): true | undefined {
    const { type = '', async } = element as Partial<HTMLScriptElement>;
    // the site says so, or a visitor has loaded this one frame
    if (element.dataset.consent === 'necessary') return undefined;
    // SVG has two attributes for it
    for (const address of [...from.attributes]) {
      const { localName, value } = address;
      const names = /^(src|href)$/.test(localName) && RUNS.test(type.toLowerCase()) && claim(value);
      if (!names) continue;
      from.removeAttributeNode(address);
      // As the page's author would have: a mark, and an address that loads nothing. What has been
      // started is not stopped by that, so a copy takes its place.
      const marked = isLate ? (element.cloneNode() as Loader) : element;
      if ('text' in marked) {
        marked.dataset.type = type;
        marked.type = 'text/plain';
        // what would run as soon as it is there, like all that code makes, does not wait in line
        if (async) marked.setAttribute('async', '');
      }
      marked.dataset[localName] = value;
      // beside a mark of the page's own: the gate would let it go by that alone, into our hands again
      const needs = new Set(`${marked.dataset.consent ?? ''} ${names}`.match(/\S+/g));
      marked.dataset.consent = [...needs].join(' ');
      if (isLate) {
        element.replaceWith(marked);
        // a script that is no longer in the document that it was started in does not run
        // https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
        new Document().adoptNode(element);
      }
      return true;
    }
    return undefined;
  }

  function search(nodes: Iterable<unknown>, isLate?: boolean): void {
    for (const node of nodes as Iterable<Element | null | undefined>) {
      // past clobbering: a form's field may stand for any of these properties, but never for nothing
      if (!node?.querySelectorAll) continue;
      if (isLoader(node)) hold(node, isLate);
      for (const one of findAll(node, 'script,iframe')) hold(one as Loader, isLate);
    }
  }

  // the document itself takes no more than its root
  for (const { prototype } of [
    Node,
    Element,
    DocumentFragment,
    HTMLScriptElement,
    HTMLIFrameElement,
  ]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const isSetter = SETS.test(name);
      if (!isSetter && !INSERTS.test(name)) continue;
      patch(prototype, name, (self: Partial<Element>, given: unknown[], native) => {
        // outside of a document nothing starts
        if (!self.isConnected) return;
        if (!isSetter) search(prototype === Node.prototype ? [given[0]] : given);
        else if (isLoader(self)) {
          // tried out on a copy: there the browser says what it makes of the value, and whether Trusted
          // Types let it pass
          const probe = self.cloneNode() as Loader;
          Reflect.apply(native, probe, given);
          return hold(self, false, probe);
        }
      });
    }
  }

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, attributeName } of records) {
      const held = removedNodes[0] as HTMLScriptElement | undefined;
      // released: whoever waits for the `load` of the one that was held hears of the one in its place
      for (const type of held?.type === 'text/plain' ? ['load', 'error'] : []) {
        const added = addedNodes[0] as Element | undefined;
        added?.addEventListener(type, () => {
          // an inline handler has come along
          if (!added.hasAttribute('on' + type)) held!.dispatchEvent(new Event(type));
        });
      }
      search(attributeName ? [target] : addedNodes, true);
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'href'] });
  return () => observer.disconnect();
}
