import { vi } from 'vitest';

/** The `document.cookie` that this page really has, whatever a test does to the one on the prototype. */
const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

export const readJar = (): string => String(real.get!.call(document));
export function putIntoJar(line: string): void {
  real.set!.call(document, line);
}

/** Empties the cookie jar of the tests' page, `/a/b` on `shop.example.co.uk`, and allows cookies. */
export function emptyJar(): void {
  Object.defineProperty(Document.prototype, 'cookie', real);
  for (const pair of readJar().split('; ')) {
    for (const path of ['/', '/a', '/a/', '/a/b', '/a/b/']) {
      for (const domain of ['', '; Domain=shop.example.co.uk', '; Domain=example.co.uk']) {
        putIntoJar(`${pair.split('=')[0]!}=; Max-Age=0; Path=${path}${domain}`);
      }
    }
  }
}

/** Collects what is assigned to `document.cookie`; the assignments still happen, if wanted. */
export function watchCookieWrites(happen = true): string[] {
  const lines: string[] = [];
  vi.spyOn(Document.prototype, 'cookie', 'set').mockImplementation((line) => {
    lines.push(line);
    if (happen) putIntoJar(line);
  });
  return lines;
}

/** A browser in which reading and writing cookies throws, as in a sandboxed frame, until `emptyJar`. */
export function forbidCookies(): void {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  // two spies on one property do not come off again in the right order
  Object.defineProperty(Document.prototype, 'cookie', { ...real, get: refuse, set: refuse });
}
