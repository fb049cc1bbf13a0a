import { createElement, page } from './page';
import { trusted } from './trusted';

/** From a file's name to what it exports; rejects if the file does not come. */
type FileLoad = (name: string) => Promise<never>;

/** The element of a lazy file: it leaves what it exports there, and finds how to load another. */
export interface LazyScript extends HTMLScriptElement {
  exports: never;
  file: FileLoad;
}

/**
 * Loads files from the folder that the running script came from. Classic scripts and not `import()`:
 * so they work from another host without CORS and from a disk, and a load that failed is simply tried
 * again, one that came is not.
 */
export function lazyFiles(): FileLoad {
  const own = page('currentScript') as HTMLScriptElement | null;
  const base = own?.src || location.href;
  const nonce = own?.nonce ?? '';
  const files: Record<string, Promise<never> | undefined> = {};
  const file: FileLoad = (name) =>
    (files[name] ??= new Promise((resolve, reject) => {
      const script = createElement('script') as LazyScript;
      const { href } = new URL(`askfirst-${name}.${__VERSION__}.js`, base);
      script.nonce = nonce;
      script.file = file;
      script.src = trusted().createScriptURL(href);
      script.onload = () => resolve(script.exports);
      script.onerror = (event) => {
        delete files[name];
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(event);
      };
      page('head').append(script);
    }));
  return file;
}
