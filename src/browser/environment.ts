import { page } from './page';

/** What the browser tells about itself and its user, read once at start. */
export interface Environment {
  readonly languages: readonly string[];
  /** Global Privacy Control. `true` by the spec; early implementations said `1` or `"1"`. */
  readonly gpc: boolean;
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
