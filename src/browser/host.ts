import type { Consent, Texts } from '../types';
import { adopt, presence, type Presence } from './presence';

/** What a part of the UI gets to live in. */
export interface Host {
  readonly element: Presence['element'];
  readonly root: Presence['root'];
  readonly say: Presence['say'];
  /**
   * Takes this part's styles back, and the element too once nobody needs it. If it goes because of an
   * answer, given here, by a control of the page or in another tab, that is said.
   * With `hadFocus`, the focus rests here rather than getting lost with what was removed.
   */
  readonly stop: (hadFocus: boolean) => void;
}

const LIGHT =
  ':host{color-scheme:light!important;--askfirst-surface:#fff;--askfirst-ink:#14171a;--askfirst-soft:#51585f;--askfirst-focus:#0b57d0;--askfirst-on:#0f6b4f}';
const DARK =
  ':host{color-scheme:dark!important;--askfirst-surface:#17191c;--askfirst-ink:#f1f3f5;--askfirst-soft:#a9b1b9;--askfirst-focus:#8ab4ff;--askfirst-on:#5fd3ac}';

const CONTRAST =
  '@media (prefers-contrast:more){:host{--askfirst-soft:var(--askfirst-ink);--askfirst-line:var(--askfirst-ink);--askfirst-edge:var(--askfirst-ink)}}';

/** More specific than any `:host` of the part's own, which come later. */
const PRINT = '@media print{:host(#askfirst){display:none!important}}';

/** Gives a part of the UI its place and its styles. */
export function host(
  consent: Consent,
  texts: Partial<Texts> & Pick<Texts, 'saved'>,
  css: string,
): Host {
  const { scheme } = consent.settings.ui;
  /** When, and to what effect, the visitor has answered. */
  const answer = (): string => [consent.record()?.time, consent.state.granted].join();
  const before = answer();
  const { element, root, say, hush } = presence();
  element.lang = texts.lang ?? 'en';
  element.dir = texts.dir ?? 'ltr';

  const release = adopt(
    root,
    (scheme === 'dark' ? DARK : LIGHT) +
      (scheme === 'light' ? '' : `@media (prefers-color-scheme:dark){${DARK}}`) +
      CONTRAST +
      PRINT +
      css,
  );
  return {
    element,
    root,
    say,
    stop(hadFocus) {
      // a look at what is stored, or another language, is none
      if (consent.state.decided && answer() !== before) say(texts.saved);
      // before its place is gone with the styles: the focus would scroll to wherever it falls
      if (hadFocus) {
        element.tabIndex = -1;
        element.focus({ preventScroll: true });
      }
      release();
      hush();
    },
  };
}
