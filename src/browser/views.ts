import { attempt } from './attempt';
import { emit } from './events';
import { find, page, parsed } from './page';
import type { Consent, GivenTexts, Mount, View } from '../types';

/** What there is to show. */
export type Part = View | 'trigger';

/** What is on the screen: the notice or the preferences, and while neither is, the trigger. */
export interface Views {
  /** A UI that cannot be had asks nothing and grants nothing: this never rejects. */
  readonly show: (part: Part, focus?: boolean) => void;
  /** The words of what was shown last. */
  readonly shown: () => GivenTexts;
  /** Closes what is open, and says what it was. */
  readonly hide: () => Part | undefined;
  /**
   * Shows once more what is on the screen, or may have been missing on another page.
   * @param isLate also what is on its way: its words are no longer right
   */
  readonly renew: (isLate?: boolean) => void;
}

export function createViews(
  consent: Consent,
  file: (name: 'notice' | 'layouts' | 'panel' | 'trigger') => Promise<{ readonly mount: Mount }>,
  words: (layer?: string) => Promise<GivenTexts>,
): Views {
  const { ui } = consent.settings;
  let wanted: Part | undefined;
  let shown: Part | undefined;
  /** Of several things asked for, the last is shown, with the words of then. */
  let turn = 0;
  let texts: GivenTexts = {};
  let remove: (() => void) | undefined;

  const hide = (): Part | undefined => {
    const was = shown;
    turn++;
    shown = wanted = undefined;
    remove?.();
    remove = undefined;
    if (was && was !== 'trigger') emit('hide', { state: consent.state, view: was });
    return was;
  };
  /** Is there no need of a trigger? A control of the page does not say that a signal is honoured. */
  const isSpared = (): boolean => {
    const { signal, decided } = consent.state;
    return ui.trigger === false || ((decided || !signal) && !!find('[data-askfirst=preferences]'));
  };
  const show = async (part: Part, focus?: boolean): Promise<void> => {
    const mine = ++turn;
    wanted = part;
    const isTrigger = part === 'trigger';
    if (isTrigger) {
      // a control of the page's own may still come
      await parsed();
      if (isSpared()) return;
    }
    const isPanel = part === 'preferences';
    const [{ mount }, first, more] = await Promise.all([
      // the box and the button to come back have files of their own
      file(isPanel ? 'panel' : isTrigger || !ui.layout ? part : 'layouts'),
      words(),
      isPanel && words('-preferences'),
    ]);
    if (!page('body')) await parsed();
    // or an application has drawn its own meanwhile
    if (turn !== mine || shown === part || (isTrigger && isSpared())) return;
    hide();
    texts = { ...first, ...more };
    remove = mount(consent, texts, focus);
    shown = wanted = part;
    if (!isTrigger) emit('show', { state: consent.state, view: part });
  };

  return {
    show: (part, focus) => void attempt(() => show(part, focus)),
    shown: () => texts,
    hide,
    renew(isLate) {
      const part = wanted;
      if (!part || (!isLate && shown !== part && part !== 'trigger')) return;
      hide();
      void attempt(() => show(part));
    },
  };
}
