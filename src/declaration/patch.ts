import { createElement } from '../browser/page';
import type { Attributes, Markup } from '../policy/declaration/markup';

/** Makes what the data says. */
function make(one: Markup): Node {
  if (typeof one === 'string') return new Text(one);
  const element = createElement(one.tag as 'div');
  for (const [name, value] of Object.entries(one.attributes)) element.setAttribute(name, value);
  element.append(...one.children.map(make));
  return element;
}

const isSame = (a: Markup, b: Markup): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? typeof a === typeof b
    : a.tag === b.tag && a.key === b.key;

function setAttributes(element: Element, before: Attributes, after: Attributes): void {
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after)) {
    if (before[name] !== value) element.setAttribute(name, value);
  }
}

/** Makes one that is there what the data says now. */
function update(there: ChildNode, before: Markup, after: Markup): void {
  if (typeof before === 'string' || typeof after === 'string') {
    if (before !== after) there.nodeValue = after as string;
    return;
  }
  setAttributes(there as Element, before.attributes, after.attributes);
  patch(there, before.children, after.children);
}

/**
 * Makes the children of a node what the data says, from what it said before. What stays is not made
 * anew and not moved, so that the focus stays where it is, and what the visitor has folded out.
 */
export function patch(parent: Node, before: readonly Markup[], after: readonly Markup[]): void {
  let left = before;
  let next = parent.firstChild;
  const drop = (): void => {
    const gone = next!;
    next = gone.nextSibling;
    gone.remove();
  };
  for (const one of after) {
    const at = left.findIndex((old) => isSame(old, one));
    if (at < 0) {
      parent.insertBefore(make(one), next);
      continue;
    }
    for (let more = at; more > 0; more--) drop();
    update(next!, left[at]!, one);
    next = next!.nextSibling;
    left = left.slice(at + 1);
  }
  while (next) drop();
}
