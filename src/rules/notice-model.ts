import { type AnswerStore, now } from '../browser/answer-store';
import { find, on, page } from '../browser/page';
import { attempt } from '../browser/attempt';
import type { Answer } from '../consent/answer';
import { IMPLIED, isSold, type Name, namesOf } from '../policy/names';
import { isRefused } from '../policy/rules';
import type { Consent, View } from '../types';

/** How long the notice has to be in view, in ms, to count as shown. */
const SEEN = 1000;

/** In `sessionStorage`, from a page that showed the notice to the next one. */
const MARK = 'askfirst-shown';

/**
 * What going on says: yes to what the notice named as going on. A no that was said before stays a no,
 * and what an opt-out signal switched off was not named.
 */
function answerOf({ settings, state }: Consent, store: AnswerStore): Answer {
  const former = store.load(store.values(), 0);
  const asked = namesOf(settings).filter(({ required }) => !required);
  const isNo = (one: Name): boolean => isRefused(one, former);
  return {
    time: now(),
    revision: settings.policy.revision,
    signal: state.signal,
    method: 'implied',
    granted: asked
      .filter((one) => !isNo(one) && !(state.signal && isSold(one)))
      .map(({ key }) => IMPLIED + key),
    denied: asked.filter(isNo).map(({ key }) => key),
  };
}

/** Calls back with true once a notice has been in view for a while, with false when it comes or goes. */
function whenSeen(fn: (isSeen: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = new IntersectionObserver(
    ([entry]) => {
      clearTimeout(timer);
      if (entry && entry.intersectionRatio >= 0.5) timer = setTimeout(check, SEEN, entry.target);
    },
    { threshold: 0.5 },
  );
  const check = (notice: Element): void => {
    const isVisible =
      page('visibilityState') === 'visible' &&
      (notice.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);
    if (!isVisible) timer = setTimeout(check, SEEN, notice);
    else fn(true);
  };
  const lose = (): void => {
    watch.disconnect();
    clearTimeout(timer);
  };
  const stopShown = on('askfirst:show', (event) => {
    const notice = find('#askfirst');
    lose();
    fn(false);
    if (notice && (event as CustomEvent<{ view: View }>).detail.view === 'notice') {
      watch.observe(notice);
    }
  });
  const stopHidden = on('askfirst:hide', () => {
    lose();
    fn(false);
  });
  return () => {
    stopShown();
    stopHidden();
    lose();
  };
}

/** Has the visitor done anything here? A page that leaves by itself takes nobody along. */
const hasActed = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/** Is this page the next step of a visit on which the notice was shown before? */
function isNextStep(mark: string): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const found = sessionStorage.getItem(MARK);
  // it is for one step, whatever comes of that
  sessionStorage.removeItem(MARK);
  return visit?.type === 'navigate' && found === mark;
}

/**
 * The model `notice`: what is asked goes on with the next page after the notice was really shown, or
 * when the visitor dismisses it; never by scrolling, by time, or behind a notice that nobody saw.
 * @returns true if this page is such a next one, and the answer is on its way
 */
export function followNotice(
  consent: Consent,
  store: AnswerStore,
  put: (answer: Answer) => void,
  stops: (() => void)[],
): boolean {
  const { settings } = consent;
  const mark = [
    settings.cookie.name,
    settings.policy.revision,
    ...namesOf(settings).map(({ key }) => key),
  ].join();
  // the widget may have left the page, also before its rules were known
  const isThere = (): boolean => !!stops[0];
  if (!isThere()) return false;
  // what was only implied leaves open what has come since
  const isOpen = (): boolean => (store.load()?.method ?? 'implied') === 'implied' && isThere();
  const imply = (): void => {
    if (isOpen()) put(answerOf(consent, store));
  };
  let isNext = false;
  void attempt(() => {
    isNext = isNextStep(mark) && isOpen();
  });
  if (isNext) {
    const timer = setTimeout(imply);
    stops.push(() => clearTimeout(timer));
  }
  let isSeen = false;
  const stopWatching = whenSeen((is) => {
    isSeen = is;
  });
  const stopLeaving = on(
    'pagehide',
    () =>
      void attempt(() => isSeen && isOpen() && hasActed() && sessionStorage.setItem(MARK, mark)),
    page('defaultView')!,
  );
  const stopClosing = on('click', (event) => {
    const [target] = event.composedPath() as Partial<HTMLElement>[];
    const { id, shadowRoot } = target?.parentElement ?? {};
    // what visitors write may have the id, and no shadow tree
    const isOurs = id === 'askfirst' && shadowRoot;
    if (isOurs && target?.dataset?.askfirstAction === 'close') imply();
  });
  stops.push(stopWatching, stopLeaving, stopClosing);
  return isNext;
}
