import type { Consent, Mount, Texts, View } from '../types';
import { attempt } from './attempt';
import { emit } from './events';
import { find, page, parsed } from './page';

type Part = View | 'trigger';

/** How the lazy files arrive. A load that failed is tried again the next time. */
export interface Loaders {
  readonly part: (part: Part) => Promise<Mount>;
  /** The words of a language; English has its words in the parts. */
  readonly words: (locale: string) => Promise<Partial<Texts> | undefined>;
}

/** What is on the screen: the notice or the preferences, and while neither is, the trigger. */
export interface Views {
  /** A UI that cannot be had asks nothing and grants nothing: this never rejects. */
  readonly show: (part: Part, focus?: boolean) => void;
  /** Closes what is open, and says what it was. */
  readonly hide: () => View | undefined;
  readonly stop: () => void;
}

export function createViews(consent: Consent, load: Loaders): Views {
  const { locale, texts, ui } = consent.settings;
  const stops: Partial<Record<Part, () => void>> = {};
  let wanted: Part | undefined;
  let open: View | undefined;

  const remove = (part: Part): void => {
    stops[part]?.();
    delete stops[part];
  };
  const hide = (): View | undefined => {
    const was = open;
    open = wanted = undefined;
    if (was) {
      remove(was);
      emit('hide', { state: consent.state, view: was });
    }
    return was;
  };
  const show = async (part: Part, focus?: boolean): Promise<void> => {
    wanted = part;
    if (stops[part]) return;
    const isView = part !== 'trigger';
    if (!isView) {
      await new Promise((resolve) => {
        (globalThis.requestIdleCallback ?? setTimeout)(resolve);
      });
      if (ui.trigger === false || find('[data-askfirst=preferences]')) return;
    }
    const [mount, words] = await Promise.all([
      load.part(part),
      load.words(locale).catch(() => undefined),
    ]);
    if (!page('body')) await parsed();
    if (wanted !== part || stops[part]) return;
    if (isView) hide();
    if (part === 'notice') remove('trigger');
    stops[part] = mount(consent, { ...words, ...texts }, focus);
    if (!isView) return;
    open = wanted = part;
    emit('show', { state: consent.state, view: part });
  };

  return {
    show: (part, focus) => void attempt(() => show(part, focus)),
    hide,
    stop() {
      hide();
      remove('trigger');
    },
  };
}
