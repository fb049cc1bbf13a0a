import type { Settings } from '../types';
import { page } from './page';

/** What the browser tells about itself and its user, read once at start. */
export interface Environment {
  readonly languages: readonly string[];
  /** Global Privacy Control. `true` by the spec; early implementations said `1` or `"1"`. */
  readonly gpc: boolean;
  /** Do Not Track. */
  readonly dnt: boolean;
}

/**
 * Is this page the privacy policy itself? Nothing is to cover that. A place in the page at hand is no
 * page, and what stands behind a question mark tells pages of one path apart.
 */
export function isPolicyPage({ site, privacyUrl = site.privacyUrl }: Settings): boolean {
  if (!privacyUrl || /^\s*#/.test(privacyUrl)) return false;
  try {
    const { hash, host, pathname, search } = new URL(privacyUrl, page('baseURI'));
    return (
      // nor is it on a site of one page
      !(hash && /^\/(index\.\w+)?$/.test(pathname)) &&
      pathname === location.pathname &&
      host === location.host &&
      (!search || search === location.search)
    );
  } catch {
    return false;
  }
}

export function readEnvironment(): Environment {
  const { languages, globalPrivacyControl: gpc } = navigator as Navigator & {
    globalPrivacyControl?: unknown;
  };
  return {
    languages: [page('documentElement').lang, ...languages],
    gpc: +(gpc as string) === 1,
    dnt: navigator.doNotTrack === '1',
  };
}
