import type { CookieConfig } from '../types';

/** Every value that a cookie header or `document.cookie` holds under this name, in its order. */
export const cookieValues = (header: string, name: string): string[] =>
  header
    .split(/; */)
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => pair.slice(name.length + 1));

/**
 * A `Set-Cookie` line, or what `document.cookie` takes. A domain without a dot is none: `host`, `auto`.
 * @param maxAge seconds; 0 deletes
 */
export const cookieString = (
  { name, domain, path, sameSite, secure }: CookieConfig,
  value: string,
  maxAge: number,
): string =>
  `${name}=${value}; Max-Age=${maxAge}; Path=${path}; SameSite=${sameSite}` +
  (/\w\.\w/.test(domain!) ? `; Domain=${domain}` : '') +
  (secure ? '; Secure' : '');
