import { page } from './page';

/** Reads `document.cookie`; nothing where the browser forbids it, as in a sandboxed frame. */
export function readCookies(): string {
  try {
    return page('cookie');
  } catch {
    return '';
  }
}

/** Assigns to `document.cookie`; silent where the browser forbids it, so callers read back. */
export function writeCookie(line: string): void {
  try {
    Reflect.set(Document.prototype, 'cookie', line, document);
  } catch {
    // forbidden
  }
}
