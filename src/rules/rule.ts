import type { AnswerStore } from '../browser/answer-store';
import { readEnvironment } from '../browser/environment';
import type { Answer } from '../consent/answer';
import { covers } from '../policy/covers';
import { isAskingPage } from '../policy/match-page';
import { IMPLIED, isSold, LEFT, namesOf } from '../policy/names';
import { isDubious } from '../config/dubious';
import { isRefused, rulesFor } from '../policy/rules';
import type { Ruling } from '../policy/ruling';
import type { Consent, Settings } from '../types';
import { moveCookie } from './move-cookie';
import { followNotice } from './notice-model';
import { placeOf } from './place-of';
import { textsFor } from './texts-for';

/** Takes over an answer given to another tool. */
type Adopt = (
  consent: Consent,
  store: AnswerStore,
  put: (answer: Answer) => void,
  flaw: () => void,
) => void;

/** What there is in the lazy files that this one needs. */
interface Others {
  readonly import: { readonly adopt: Adopt };
  readonly record: { readonly resume: (consent: Consent) => () => void };
}
type Use = <K extends keyof Others>(name: K, run: (file: Others[K]) => unknown) => Promise<void>;

/** Paths as the site gave them: a list, or a text with spaces between. */
const patternsOf = (pages: unknown): string[] =>
  [pages ?? []].flat().map(String).join(' ').match(/\S+/g) ?? [];

/**
 * The rules for this visitor on this page, where they are not the plain ones.
 * @param isAsking is anybody asked here, as far as the core can tell?
 * @param put stores an answer, and does what follows
 * @param flaw hears that something is wrong with the config
 * @param stops gets what has to be called when the widget leaves the page
 * @param use leaves something to a lazy file, and resolves when that is done
 * @returns what holds, to be asked anew after every answer
 */
export async function rule(
  consent: Consent,
  store: AnswerStore,
  isAsking: boolean,
  put: (answer: Answer) => void,
  flaw: () => void,
  stops: (() => void)[],
  use?: Use,
): Promise<() => Ruling> {
  const { settings } = consent;
  if (isDubious(settings)) flaw();
  // what an earlier page could not deliver; not for a widget that has left meanwhile
  if (settings.record) {
    void use?.('record', ({ resume }) => stops[0] && stops.push(resume(consent)));
  }
  moveCookie(settings, store);
  if (settings.import) await use?.('import', ({ adopt }) => adopt(consent, store, put, flaw));
  const place = await placeOf(settings);
  const signals = readEnvironment();
  const asked = namesOf(settings).filter(({ required }) => !required);
  const isAskingHere = isAsking && isAskingPage(patternsOf(settings.pages), location.pathname);
  const strict: Settings = { ...settings, regions: { '*': 'opt-in' } };
  let isFollowing = false;

  const current = (): Ruling => {
    const former = store.load(store.values(), 0);
    // who has switched cookies off has nowhere to refuse, so nothing is presumed
    const rules = rulesFor(navigator.cookieEnabled ? settings : strict, place, signals, former);
    const { presumed = [] } = rules;
    const isImplied =
      rules.model === 'notice' &&
      former?.method === 'implied' &&
      covers(former.revision, settings.policy.revision) &&
      // what a signal has switched off was not named: that is asked once the signal is gone
      asked.every(
        (one) =>
          presumed.includes(one.name) || isRefused(one, former) || (rules.signal && isSold(one)),
      );
    // a signal may stand for an answer, if the site wants it so
    const isAnswered = rules.signal && settings.gpc === 'reject' && rules.model === 'opt-in';
    return {
      rules,
      isAsking: isAskingHere && !isImplied && !isAnswered && !isFollowing,
      marked: (names, said) =>
        names.map((one) => {
          const isLeft = (said(one) ?? null) === null && consent.granted(one.name);
          return isLeft && !store.load()?.granted.includes(one.key)
            ? { ...one, key: (rules.model === 'notice' ? IMPLIED : LEFT) + one.key }
            : one;
        }),
      texts: (own) => textsFor(consent, rules, former, own),
    };
  };
  const { model } = current().rules;
  isFollowing = model === 'notice' && followNotice(consent, store, put, stops);
  // once that is an answer, it speaks for itself
  setTimeout(() => (isFollowing = false));
  return current;
}
