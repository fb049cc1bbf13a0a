import { type AnswerStore, cookiePlace, NOTES, now, readNotes } from '../browser/answer-store';
import { attempt } from '../browser/attempt';
import { readCookies, writeCookie } from '../browser/cookies';
import { removeCookies } from '../browser/remove-stored';
import { REJECT } from '../consent/answer';
import { encode } from '../consent/codec';
import { cookieValues } from '../consent/cookie-string';
import { currentAnswer, DAY, endOf } from '../consent/current';
import type { Settings } from '../types';

const PROBE = 'askfirst-probe';

/**
 * The widest domain that the browser takes a cookie for, found by trying: nobody has to know which
 * suffixes are public. Undefined for a host without a dot, or an address.
 */
export function widestDomain(hostname: string): string | undefined {
  if (/^[\d.]+$|:/.test(hostname)) return undefined;
  const labels = hostname.split('.');
  // a neighbour may have planted a cookie of this name
  const token = Math.random().toString(36).slice(2);
  for (let count = 2; count <= labels.length; count++) {
    const domain = labels.slice(-count).join('.');
    const end = `; Path=/; SameSite=Lax; Domain=${domain}`;
    writeCookie(`${PROBE}=${token}; Max-Age=9${end}`);
    const isTaken = cookieValues(readCookies(), PROBE).includes(token);
    writeCookie(`${PROBE}=; Max-Age=0${end}`);
    if (isTaken) return domain;
  }
  return undefined;
}

/** Notes where the site wants the cookie. Returns false if that was so before. */
function notePlace(name: string, place: string): boolean {
  const notes = readNotes(name);
  if (notes.place === place) return false;
  localStorage.setItem(name + NOTES, JSON.stringify({ ...notes, place }));
  return true;
}

/**
 * Has the cookie kept where the site wants it: finds the domain for `auto` as soon as there is
 * something to keep, and moves an answer from a former name, domain or path, once, with the end it has.
 * Without an answer it writes nothing.
 */
export function moveCookie({ cookie, policy }: Settings, store: AnswerStore): void {
  const { name, days, formerNames = [] } = cookie;
  const { save, place } = store;
  if (cookie.domain === 'auto') {
    let isFound = false;
    store.save = (value, left) => {
      if (!isFound) place.domain = widestDomain(location.hostname) ?? 'host';
      isFound = true;
      save(value, left);
    };
  }
  const former = [formerNames].flat().filter((one) => one !== name);
  const earlier = former.flatMap((one) => cookieValues(readCookies(), one));
  const answer = currentAnswer([...store.values(), ...earlier], days, policy.revision, now());
  if (!answer) return;
  const value = answer === REJECT ? 'reject' : encode(answer);
  const isElsewhere = !store.values().some((one) => one.startsWith(value));
  void attempt(() => {
    const isPlaced = !cookie.domain && !formerNames[0] && cookie.path === '/';
    if (!isElsewhere && (isPlaced || !notePlace(name, cookiePlace(cookie)))) return;
    const stored = store.values().find((one) => one.startsWith(value)) ?? value;
    removeCookies((one) => one === name || former.includes(one));
    store.save(stored, Math.min(endOf(answer, days) - now(), days * DAY));
  });
}
