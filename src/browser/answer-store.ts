import { readCookies, writeCookie } from './cookies';
import { isPrepared } from './page';
import { isText } from '../config/kinds';
import { bare, timeIn } from '../consent/codec';
import { currentAnswer, DAY } from '../consent/current';
import { toRecord } from '../consent/record';
import { cookieString, cookieValues } from '../consent/cookie-string';
import type { Answer } from '../consent/answer';
import type { Circumstances, ConsentRecord, CookieConfig, Settings, StorageKind } from '../types';

/** What the key in `localStorage` has behind the cookie's name. */
export const NOTES = '-record';

/** What is kept there, once there is an answer. */
export interface Notes {
  /** The answer itself, where the browser keeps no cookie. */
  readonly value?: string | undefined;
  /**
   * What the newest answer in this cookie refused, as an answer: it outdoes an older one that a late
   * response brings. Nothing is granted by it, for clocks may be wrong.
   */
  readonly newest?: string | undefined;
  /** Where the cookie is, by the site's options. */
  readonly place?: string | undefined;
  /** The circumstances of one answer, by its time in seconds since 1970. */
  readonly [time: number]: Circumstances | undefined;
}

/** What the notes say of where a cookie with these options is kept. */
export const cookiePlace = ({ domain, path }: Settings['cookie']): string => `${domain}${path}`;

/** The notes beside the cookie of this name, whoever wrote them; empty where there are none. */
export function readNotes(name: string): Notes {
  try {
    // an error, even one that is caught, takes the browser some ms: it describes where it comes from
    return Object(JSON.parse((localStorage[name + NOTES] as string | undefined) ?? '{}')) as Notes;
  } catch {
    return {};
  }
}

/** Seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000);

/**
 * Keeps the visitor's answer: in the widget's cookie; where the browser takes none, in the notes, and
 * where there is not even that, in memory. The value ends by itself wherever it is.
 */
export interface AnswerStore {
  /** Where the cookie is written. */
  readonly place: { -readonly [K in keyof CookieConfig]: CookieConfig[K] };
  /** An answer that is in no cookie. */
  value?: string | undefined;
  /** All values there are: there may be several cookies, for other paths or domains. */
  readonly values: () => string[];
  /**
   * The answer in force among them: none while the page is only prepared for a visit.
   * @param values where they have been read just now
   * @param revision the oldest that counts, the policy's where it is left out
   */
  readonly load: (values?: readonly string[], revision?: number) => Answer | null;
  readonly kind: () => StorageKind;
  /** An answer with what is noted about it. */
  readonly record: (answer: Answer) => ConsentRecord;
  /**
   * Writes a value.
   * @param left how long to keep it, in seconds, 0 to remove it; for an answer given just now its whole life
   */
  save: (value: string, left?: number) => void;
}

export function answerStore({ cookie, policy }: Settings): AnswerStore {
  const { name, days } = cookie;
  const cookies = (): string[] => cookieValues(readCookies(), name);
  /** What was there when something was saved here: it counts no more, by a clock that was ahead for one. */
  let outdone: readonly string[] = [];
  /** Is it in the notes, instead of a cookie? As of the last look. */
  let isNoted = false;
  const store: AnswerStore = {
    place: { ...cookie, secure: cookie.secure ?? location.protocol === 'https:' },
    values() {
      const found = cookies();
      const { newest, place, value } = readNotes(name);
      isNoted = !!value;
      const isOutdone =
        isText(newest) &&
        place === cookiePlace(cookie) &&
        timeIn(newest) > timeIn(found[0] ?? '~') &&
        // a note may be anybody's: one that grants something is not the widget's
        currentAnswer([newest], days, 0, now())?.granted.length === 0;
      for (const more of [store.value, value, isOutdone && newest]) {
        if (isText(more) && !found.includes(more)) found.push(more);
      }
      return found;
    },
    load: (values = store.values(), revision = policy.revision) =>
      isPrepared()
        ? null
        : currentAnswer(
            values.filter((value) => !outdone.includes(bare(value))),
            days,
            revision,
            now(),
          ),
    kind: () => (isNoted ? 'local' : store.value ? 'memory' : 'cookie'),
    record: (answer) => ({ ...readNotes(name)[answer.time], ...toRecord(answer, days) }),
    save(value, left = days * DAY) {
      outdone = store
        .values()
        .map(bare)
        .filter((one) => one !== bare(value));
      writeCookie(cookieString(store.place, value, left));
      store.value = cookies().includes(value) ? undefined : value;
    },
  };
  return store;
}
