import { type AnswerStore, NOTES, now, readNotes } from '../browser/answer-store';
import { attempt } from '../browser/attempt';
import { withCatalogue } from '../browser/catalogue';
import { emit } from '../browser/events';
import { page } from '../browser/page';
import {
  cookieNames,
  type Goes,
  removeCookies,
  removeDatabases,
  removeKeys,
  storageKeys,
} from '../browser/remove-stored';
import { keepSaid, sayAgain } from '../browser/said';
import { type Answer, REJECT } from '../consent/answer';
import { bare, encode, isUnfinished, UNFINISHED } from '../consent/codec';
import { DAY, endOf } from '../consent/current';
import { rowsOf, type StoredKind } from '../policy/rows';
import { sweepable } from '../policy/sweepable';
import type { Settings, State } from '../types';
import { survivorsOf } from './survivors';

/** When to sweep again for scripts that still run and write what was just removed, in ms. */
const AGAIN = [500, 2000];

/**
 * How long to wait with the reload, in ms. What listeners send gets out; and a visit to another page
 * that has begun already may go on, for a reload would call it off.
 */
const GRACE = 500;

/** How long a visit to another page may take to begin: who is still here then has not left, in ms. */
const DEPARTURE = 60_000;

/** What an answer is, to be compared and written. */
const textOf = (answer: Answer | null): string =>
  answer === REJECT ? 'reject' : answer ? encode(answer) : '';

/** Where the answer is kept in no cookie, puts it back where other tabs read it, too. */
function intoNotes(name: string, store: AnswerStore): void {
  const { value } = store;
  const notes = readNotes(name);
  if (value === undefined || notes.value === undefined) return;
  void attempt(() => {
    localStorage.setItem(name + NOTES, JSON.stringify({ ...notes, value }));
    store.value = undefined;
  });
}

/** Listens on the window, past markup that shadows its methods. Returns its stop. */
function onWindow(
  type: 'pagehide' | 'pageshow' | 'beforeunload',
  listener: (event: Event) => void,
): () => void {
  const view = page('defaultView')!;
  page('addEventListener').call(view, type, listener);
  return () => page('removeEventListener').call(view, type, listener);
}

/** Ends the removal before this one: its later passes would only do the same again. */
let stopFormer = (): void => undefined;

/**
 * Removes what services without a grant have stored: now, twice more, and when the page is left;
 * then says what is left of it, and takes the mark "removal not finished" off the stored answer.
 * Of the widget's own cookie it removes every copy but the one that holds the answer. It stops where
 * another tab has answered since.
 *
 * Loads the page again where that is needed. That cannot go round in circles: it follows a
 * withdrawal only, and only one that is kept, so that the page comes back with nothing to withdraw.
 * @param current what holds now, and the answer in force
 * @param ran what the scripts that ran on this page needed
 * @param permits may what needs these names run now?
 * @param withdrew did the answer take back anything?
 * @returns its stop
 */
export function sweep(
  settings: Settings,
  store: AnswerStore,
  current: () => readonly [state: State, answer: Answer | null],
  ran: Iterable<string>,
  permits: (names: string) => boolean,
  withdrew: boolean,
): () => void {
  stopFormer();
  const { cookie, reload } = settings;
  /** With what the catalogue knows, once it is there. */
  let described = settings;
  let isDescribed = false;
  let isLeaving = false;
  const stale = (): boolean => ![...new Set(ran)].every(permits);

  /** Is that answer stored? There may be other copies beside it. */
  const isStored = (answer: Answer | null): boolean => {
    const text = textOf(answer);
    return textOf(store.load()) === text || store.values().map(bare).includes(text);
  };

  /** Has somebody answered since? Then what holds on this page holds no longer. */
  function isOutdated(): boolean {
    const [, answer] = current();
    const stored = store.load();
    return !!stored && !isStored(answer) && (!answer || stored.time >= answer.time);
  }

  /** Leaves one copy of the answer and no other; without its mark once everything is done. */
  function tidy(isDone: boolean): void {
    // one to an older revision stays until it is answered anew: a no of it still counts
    const answer = current()[1] ?? store.load(store.values(), 0);
    // never written where it is not: it may have been forgotten in another tab
    if (answer && !isStored(answer)) return;
    const isMarked = store.values().some(isUnfinished);
    const save = (): void => {
      if (!answer) return;
      const left = Math.min(endOf(answer, cookie.days) - now(), cookie.days * DAY);
      const mark = isMarked && !isDone && answer !== REJECT ? UNFINISHED : '';
      store.save(textOf(answer) + mark, left);
      intoNotes(cookie.name, store);
    };
    if (isMarked && isDone) save();
    if (store.values().length > (answer ? 1 : 0)) {
      removeCookies((name) => name === cookie.name);
      save();
    }
  }

  const goes = (kind: StoredKind): Goes => sweepable(described, current()[0].granted, kind);
  function removeNow(): void {
    removeCookies(goes('cookies'));
    removeKeys(goes('storage'));
  }
  /** Not when the page is left: a deletion under way could keep it out of the back/forward cache. */
  const removeBases = (): Promise<string[]> => {
    const declared = described.services.flatMap((service) => rowsOf(service, 'databases'));
    return removeDatabases(
      declared.map(({ name }) => name),
      goes('databases'),
    );
  };
  // of what the site declares: a catalogue lists what not every site has
  const report = (databases: readonly string[]): void => {
    const [state] = current();
    const survivors = survivorsOf(settings, state.granted, databases);
    if (survivors[0]) emit('survivors', { state, survivors });
  };
  const isDue = (): boolean => reload !== 'never' && (reload === 'always' || stale());

  const pass = (isLast: boolean): void => {
    if (isOutdated()) return stop();
    removeNow();
    const bases = removeBases();
    // a script that still runs may write again, and so may a page that is left: the next page finishes
    tidy(isLast && !isLeaving && !stale() && isDescribed);
    if (!isLast || isLeaving) return;
    stop();
    void bases.then(report);
  };
  const stopListening = onWindow('pagehide', () => {
    if (!isOutdated()) removeNow();
  });
  const timers = AGAIN.map((delay, at) => setTimeout(pass, delay, at === AGAIN.length - 1));
  const stop = (): void => {
    timers.forEach(clearTimeout);
    stopListening();
  };
  stopFormer = stop;

  if (isOutdated()) {
    stop();
    return stop;
  }
  sayAgain(current()[0].locale);
  removeNow();
  // 17 kB, only where there is something that it may know
  const isForeign: Goes = (name) => ![cookie.name, cookie.name + NOTES].includes(name);
  const isClean = !cookieNames(isForeign)[0] && !storageKeys(isForeign)[0];
  void (isClean ? Promise.resolve(settings) : withCatalogue(settings)).then((whole) => {
    described = whole;
    isDescribed = true;
    if (whole !== settings && stopFormer === stop) removeNow();
  });
  const bases = removeBases();
  tidy(false);
  // a refusal that is not kept would be forgotten, and what it stopped would start again
  const isKept = isStored(current()[1]) || !current()[1];
  isLeaving = withdrew && isKept && isDue();
  if (isLeaving) {
    void bases.then((databases) => {
      report(databases);
      const loadAgain = (): void => {
        clearTimeout(timer);
        stopWaiting();
        stopWatching();
        isLeaving = isDue();
        if (!isLeaving) return;
        keepSaid();
        location.reload();
      };
      let timer = setTimeout(loadAgain, GRACE);
      // a download or a link to an e-mail begins like a visit to another page
      const stopWaiting = onWindow('beforeunload', () => {
        clearTimeout(timer);
        timer = setTimeout(loadAgain, DEPARTURE);
      });
      // back from there, and the browser had kept the page as it was: with all that ran
      const stopWatching = onWindow('pageshow', (event) => {
        if ((event as PageTransitionEvent).persisted) loadAgain();
      });
    });
  }
  return stop;
}
