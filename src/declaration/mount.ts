import { attempt } from '../browser/attempt';
import { withCatalogue } from '../browser/catalogue';
import { isPolicyPage } from '../browser/environment';
import { on } from '../browser/page';
import { statusOf } from '../policy/declaration/choice';
import type { Known, Present } from '../policy/declaration/known';
import type { Markup } from '../policy/declaration/markup';
import { declarationOf } from '../policy/declaration/tree';
import { type Words, withEnglish } from '../policy/declaration/words';
import type { Consent, GivenTexts } from '../types';
import { browserAtHand } from './browser-at-hand';
import { confirm } from './confirm';
import { patch } from './patch';
import { placeIn } from './place';
import { databaseNames, presentNow } from './present';
import { unfoldForPrint } from './print';
import { watchStored } from './watch-stored';

export type Part = 'declaration' | 'status';

/** What is shown in an element. */
export interface Mounted {
  /** Whose answers it shows. */
  readonly consent: Consent;
  /** Looks whether the page speaks another language now. What is shown stays until its words are there. */
  readonly translate: () => void;
  readonly stop: () => void;
}

/** The stop of what is shown in an element now. */
const stopsOf = new WeakMap<HTMLElement, () => void>();

const TREES = { declaration: declarationOf, status: statusOf };

/**
 * Shows the declaration in an element, or the one line of it, for as long as it is not stopped.
 * @param words of the visitor's language and of the site, by layer; what the rules have to say changes
 */
export function mount(
  element: HTMLElement,
  consent: Consent,
  words: (layer?: string) => Promise<GivenTexts>,
  part: Part,
): Mounted {
  stopsOf.get(element)?.();
  const { root, speak, stop } = placeIn(element);
  let { settings } = consent;
  let { locale } = consent.state;
  let texts: Words | undefined;
  let databases: Present = {};
  let shown: readonly Markup[] = [];
  let isStopped = false;

  const known = (texts: Words): Known => {
    const { site, privacyUrl = site.privacyUrl } = settings;
    return {
      settings,
      words: texts,
      // of the words, not of those to come
      locale,
      site: typeof site.name === 'string' ? site.name : location.hostname,
      choice: { state: consent.state, record: consent.record() },
      present: { ...presentNow(), ...databases },
      browser: browserAtHand(),
      policyUrl: isPolicyPage(settings) ? undefined : privacyUrl,
      host: location.hostname,
    };
  };
  const paint = (): void => {
    if (!texts || isStopped) return;
    const focused = root.activeElement;
    const next = TREES[part](known(texts));
    patch(root, shown, next);
    shown = next;
    if (!focused || focused.isConnected) return;
    // what had the focus is gone, such as a withdrawal that is done
    const heading = root.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  };
  const look = async (): Promise<void> => {
    databases = await databaseNames(settings);
    paint();
  };
  const read = async (): Promise<void> => {
    const wanted = consent.state.locale;
    const layers = ['-declaration', '-preferences', ''];
    const given = await Promise.all(layers.map((layer) => words(layer)));
    if (isStopped || wanted !== consent.state.locale) return;
    locale = wanted;
    texts = withEnglish(Object.assign({}, ...given) as GivenTexts);
    speak(texts.lang, texts.dir);
    paint();
  };
  const renew = (): void => {
    paint();
    void attempt(read);
  };

  void attempt(async () => {
    await read();
    if (part === 'status') return;
    settings = await withCatalogue(settings);
    await look();
  });
  const stops = [
    stop,
    // the rules may come later than this file
    ...(['ready', 'change', 'record'] as const).map((type) => consent.on(type, renew)),
    ...(part === 'status'
      ? []
      : [
          watchStored(consent, () => void look()),
          unfoldForPrint(root),
          on('click', (event) => confirm(consent, event.target, texts), root),
        ]),
  ];
  const stopAll = (): void => {
    if (isStopped) return;
    isStopped = true;
    for (const one of stops) one();
  };
  stopsOf.set(element, stopAll);
  return {
    consent,
    translate() {
      if (locale !== consent.state.locale) void attempt(read);
    },
    stop: stopAll,
  };
}
