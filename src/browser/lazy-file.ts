import { createElement, page } from './page';
import { type Policy, trusted } from './trusted';

/** The element of a lazy file: it leaves what it exports there, and finds the policy, of which there can be one. */
interface LazyScript extends HTMLScriptElement {
  exports: never;
  policy?: Policy;
}

/**
 * Loads files from the folder that the running script came from. Classic scripts and not `import()`:
 * so they work from another host without CORS and from a disk, and a load that failed is simply tried
 * again, one that came is not. A file leaves what it exports on its own element.
 * @returns a function from a file's name to its exports; it rejects if the file does not come
 */
export function lazyFiles(): (name: string) => Promise<never> {
  const own = page('currentScript') as LazyScript | null;
  const base = own?.src || location.href;
  const nonce = own?.nonce ?? '';
  const files: Record<string, Promise<never> | undefined> = {};
  return (name) =>
    (files[name] ??= new Promise((resolve, reject) => {
      const script = createElement('script') as LazyScript;
      const policy = own?.policy ?? trusted();
      const { href } = new URL(`askfirst-${name}.${__VERSION__}.js`, base);
      script.nonce = nonce;
      script.policy = policy;
      script.src = policy.createScriptURL(href);
      script.onload = () => resolve(script.exports);
      script.onerror = (event) => {
        delete files[name];
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(event);
      };
      page('head').append(script);
    }));
}
