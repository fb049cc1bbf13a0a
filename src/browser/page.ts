/**
 * Reads a property of `document` past markup that shadows it: a `<form name="cookie">` makes
 * `document.cookie` an element, but not the getter on the prototype.
 */
export const page = <K extends keyof Document>(key: K): Document[K] =>
  Reflect.get(Document.prototype, key, document);

export const createElement = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
): HTMLElementTagNameMap[K] =>
  page('createElement').call(document, tag) as HTMLElementTagNameMap[K];

export const find = (selector: string): Element | null =>
  page('querySelector').call(document, selector);

/**
 * The elements below a node, past clobbering: a form's fields can shadow its methods, and the
 * document's forms those of the document, but not what is on the prototype.
 */
export const findAll = (node: Node, selector: string): NodeListOf<HTMLElement> =>
  (Object.getPrototypeOf(node) as ParentNode).querySelectorAll.call(
    node,
    selector,
  ) as NodeListOf<HTMLElement>;

/** Listens on the document, or on the window. Returns its stop. */
export function on(
  type: string,
  listener: (event: Event) => void,
  target: EventTarget = document,
): () => void {
  page('addEventListener').call(target, type, listener);
  return () => page('removeEventListener').call(target, type, listener);
}

/** Does the browser only prepare this page, for a visit that may never come? */
export const isPrepared = (): boolean => !!page('prerendering' as keyof Document);

/** Resolves when the visit begins. */
export const activated = (): Promise<unknown> =>
  new Promise((resolve) => on('prerenderingchange', resolve));

/** Resolves when the document has been parsed. */
export const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (page('readyState') !== 'loading') resolve();
    else on('DOMContentLoaded', () => resolve());
  });
