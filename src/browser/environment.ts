import type { Settings } from '../types';
import { createElement, page } from './page';

/** What the browser tells about itself and its user, read once at start. */
export interface Environment {
  readonly languages: readonly string[];
  /** Global Privacy Control. `true` by the spec; early implementations said `1` or `"1"`. */
  readonly gpc: boolean;
}

/** Is this page the privacy policy itself? Nothing is to cover that. */
export function isPolicyPage({ site, privacyUrl = site.privacyUrl }: Settings): boolean {
  const link = createElement('a');
  link.href = privacyUrl ?? '';
  return !!privacyUrl && link.pathname === location.pathname && link.host === location.host;
}

export function readEnvironment(): Environment {
  const { languages, globalPrivacyControl: gpc } = navigator as Navigator & {
    globalPrivacyControl?: unknown;
  };
  return {
    languages: [page('documentElement').lang, ...languages],
    gpc: +(gpc as string) === 1,
  };
}
