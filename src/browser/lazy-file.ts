import { activated, createElement, isPrepared, page } from './page';
import { trusted } from './trusted';

/** From a file's name to what it exports; rejects if the file does not come. */
type FileLoad = (name: string) => Promise<never>;

type Integrity = typeof import('./integrity');

/** The element of a lazy file: it leaves what it exports there, and finds how to load another. */
export interface LazyScript extends HTMLScriptElement {
  exports: never;
  file: FileLoad;
}

/**
 * Loads files from the folder that the running script came from. Classic scripts and not `import()`:
 * so they work from another host without CORS and from a disk, and a load that failed is simply tried
 * again, one that came is not. Where the tag carries `integrity`, so do they.
 * https://www.w3.org/TR/sri-2/
 */
export function lazyFiles(): FileLoad {
  const own = page('currentScript') as HTMLScriptElement | null;
  const base = own?.src || location.href;
  const files: Record<string, Promise<never> | undefined> = {};
  const load = async (name: string): Promise<never> => {
    if (isPrepared()) await activated();
    const script = createElement('script') as LazyScript;
    const { href } = new URL(`askfirst-${name}.${__VERSION__}.js`, base);
    script.nonce = own?.nonce ?? '';
    script.file = file;
    script.src = trusted().createScriptURL(href);
    if (own?.integrity) {
      script.crossOrigin = own.crossOrigin;
      script.integrity =
        name === 'integrity'
          ? __INTEGRITY__
          : await ((await file('integrity')) as Integrity).integrityOf(name);
    }
    return new Promise((resolve, reject) => {
      script.onload = () => resolve(script.exports);
      script.onerror = reject;
      page('head').append(script);
    });
  };
  const file: FileLoad = (name) =>
    (files[name] ??= load(name).catch((error: unknown) => {
      delete files[name];
      throw error;
    }));
  return file;
}
