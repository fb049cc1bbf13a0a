type Native = (...given: unknown[]) => unknown;

/**
 * Looks at a call before the native gets it. It may change the arguments; what it returns, if it is
 * not nothing, is the result, and the native is not called.
 */
export type Look = (self: never, given: never, native: Native) => unknown;

/** Lets all calls of a method, or of a property's setter, be looked at; does nothing without one. */
export type Patch = (owner: object | undefined, key: string, look: Look) => void;

/**
 * Patches that can all be taken back. They are proxies and not functions of our own, and so keep name,
 * length and whatever else a page may look at.
 * @param undo gets what takes each of them back
 */
export const createPatch =
  (undo: (() => void)[]): Patch =>
  (owner, key, look) => {
    const before = owner && Reflect.getOwnPropertyDescriptor(owner, key);
    if (!before) return;
    const part = before.set ? 'set' : 'value';
    const handler: ProxyHandler<Native> = {
      apply: (native, self, given) =>
        look(self as never, given as never, native) ?? Reflect.apply(native, self, given),
    };
    const proxy = new Proxy(before[part] as Native, handler);
    Reflect.defineProperty(owner, key, { ...before, [part]: proxy });
    undo.push(() => {
      // for whoever has kept the proxy, or has put one of their own around it
      delete handler.apply;
      if (Reflect.getOwnPropertyDescriptor(owner, key)?.[part] === proxy) {
        Reflect.defineProperty(owner, key, before);
      }
    });
  };
