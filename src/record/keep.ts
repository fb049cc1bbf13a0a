import { type AnswerStore, cookiePlace, readNotes } from '../browser/answer-store';
import { readCookies } from '../browser/cookies';
import { emit } from '../browser/events';
import type { Part } from '../browser/views';
import { bare, encode } from '../consent/codec';
import { cookieValues } from '../consent/cookie-string';
import type { Consent, ConsentRecord, Texts } from '../types';
import { asked } from './asked';
import { withCircumstances } from './circumstances';
import { deliveryOf } from './deliver';
import { fingerprint } from './fingerprint';
import { writeLocal } from './local';
import { notedRecord, removeNotes, writeNotes } from './notes';
import { readDecision } from './read-record';

export { resume } from './deliver';

/** Each waits for the one before: the history and the delivery are in the order of the answers. */
let last: Promise<unknown> = Promise.resolve();

/** How long an answer may be, in bytes, before it may not fit into its cookie: browsers keep 4096. */
const MOST = 3500;

function warnOfSize({ values }: AnswerStore): void {
  const length = Math.max(...values().map((value) => value.length));
  if (length <= MOST) return;
  console.warn(
    `askfirst: the answer takes ${length} bytes, and browsers keep 4096 in a cookie: use shorter ids, or fewer services.`,
  );
}

/** Behind the cookie's name: written and removed, for the event that other tabs get by it. */
const TOLD = '-told';

/** Behind the cookie's name: with this key, `src/adopt/adopt.ts` takes nothing over. */
const DONE = '-imported';

/** Other tabs look again what holds. They would find it out themselves, but only when they are shown. */
function tellOthers(name: string): void {
  // the notes do so, too, where they have changed
  writeLocal(name + TOLD, {});
  writeLocal(name + TOLD, null);
}

/**
 * Notes how the answer that was just given came about, hands it to the site and tells the page by
 * the event `record`; after a reset, forgets what was noted.
 * @param words what stood there instead of the English words
 * @param view what was on the screen
 * @param answer as it was when it was given: this file may come later
 */
export function keep(
  consent: Consent,
  store: AnswerStore,
  words: Partial<Texts>,
  view: Part | undefined,
  answer: ConsentRecord | null = consent.record(),
): Promise<void> {
  const { settings, state } = consent;
  // who goes on answers the notice of the page before, whatever stands on this one
  const isImplied = answer?.method === 'implied';
  const layer = isImplied ? 'notice' : !view || view === 'trigger' ? 'api' : view;
  // what was answered here, or forgotten, is not to be outdone by what another tool still keeps
  if (settings.import?.from) writeLocal(settings.cookie.name + DONE, {});

  const note = (): void => {
    if (!answer) {
      // without cookies, what has been answered since is in the notes, too
      const since = store.kind() === 'cookie' ? null : store.load();
      removeNotes(settings);
      store.value = since ? encode(since) : undefined;
      return;
    }
    // the constant `reject` was put there by somebody else, nobody knows when
    if (!answer.time) return;
    // of what this page has not shown, the site's own words are known
    const own = layer === view ? words : (settings.texts ?? {});
    const asker = layer === state.model ? 'closable' : layer;
    const former = notedRecord(settings);
    const isNoted =
      former && JSON.stringify(readDecision(former)) === JSON.stringify(readDecision(answer));
    // two calls for one answer, such as a double click
    if (isNoted) {
      if (store.value === readNotes(settings.cookie.name).value) store.value = undefined;
      return;
    }
    const record = withCircumstances(
      answer,
      settings,
      state,
      layer,
      fingerprint(asked(settings, asker, own)),
      former,
    );
    // not where the widest domain was not known yet: then the answer has to move
    const isPlaced = settings.cookie.domain !== 'auto' || store.place.domain !== 'auto';
    const place = isPlaced ? cookiePlace(settings.cookie) : undefined;
    const { name } = settings.cookie;
    const inCookie = cookieValues(readCookies(), name)[0];
    const inForce = store.load();
    const value =
      inCookie === undefined && inForce
        ? store.values().find((one) => bare(one) === encode(inForce))
        : undefined;
    const newest = inForce?.denied[0] ? encode({ ...inForce, granted: [] }) : undefined;
    // from now on it is read from there, where other tabs write, too
    if (writeNotes(settings, record, { value, newest, place })) store.value = undefined;
    warnOfSize(store);
    deliveryOf(consent)?.add(record);
    emit('record', { state, record });
  };
  const next = last.then(note, note).finally(() => tellOthers(settings.cookie.name));
  last = next;
  return next;
}
