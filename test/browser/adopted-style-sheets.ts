/** jsdom has constructable style sheets, and no shadow root or document that adopts them. */
for (const prototype of [ShadowRoot.prototype, Document.prototype]) {
  if ('adoptedStyleSheets' in prototype) continue;
  const adopted = new WeakMap<object, CSSStyleSheet[]>();
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    configurable: true,
    get(this: object): CSSStyleSheet[] {
      if (!adopted.has(this)) adopted.set(this, []);
      return adopted.get(this)!;
    },
    set(this: object, sheets: CSSStyleSheet[]) {
      adopted.set(this, sheets);
    },
  });
}
