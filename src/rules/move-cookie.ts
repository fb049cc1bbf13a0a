import { type AnswerStore, cookiePlace, NOTES, now, readNotes } from '../browser/answer-store';
import { attempt } from '../browser/attempt';
import { readCookies, writeCookie } from '../browser/cookies';
import { removeCookies } from '../browser/remove-stored';
import { REJECT } from '../consent/answer';
import { bare, encode } from '../consent/codec';
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

/**
 * Notes where the site wants the cookie, and forgets what was the newest elsewhere. Returns false if
 * that was so before.
 */
function notePlace(name: string, place: string): boolean {
  const notes = readNotes(name);
  if (notes.place === place) return false;
  localStorage.setItem(name + NOTES, JSON.stringify({ ...notes, newest: undefined, place }));
  return true;
}

/** What is noted about an answer goes with it. */
function moveNotes(name: string, former: readonly string[]): void {
  for (const one of former) {
    const notes = localStorage.getItem(one + NOTES);
    if (notes === null) continue;
    localStorage.setItem(
      name + NOTES,
      JSON.stringify({ ...JSON.parse(notes), ...readNotes(name) }),
    );
    localStorage.removeItem(one + NOTES);
  }
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
  const found = [...store.values(), ...earlier];
  const inForce = (revision: number) => currentAnswer(found, days, revision, now());
  // one to an older revision moves, too: a no of it still counts
  const answer = inForce(policy.revision) ?? inForce(0);
  if (!answer) return;
  const value = answer === REJECT ? 'reject' : encode(answer);
  const isElsewhere = !store.values().map(bare).includes(value);
  void attempt(() => {
    const isPlaced = !cookie.domain && !formerNames[0] && cookie.path === '/';
    if (!isElsewhere && (isPlaced || !notePlace(name, cookiePlace(cookie)))) return;
    const stored = store.values().find((one) => bare(one) === value) ?? value;
    const left = Math.min(endOf(answer, days) - now(), days * DAY);
    removeCookies((one) => one === name || former.includes(one));
    store.save(stored, left);
    moveNotes(name, former);
    if (store.value === undefined) return;
    // no answer is lost for a domain that is mistyped
    Object.assign(place, { domain: 'host', path: '/' });
    store.save(stored, left);
    console.error(
      `askfirst: the browser takes no cookie for "cookie.domain" ${JSON.stringify(cookie.domain)} and "cookie.path" ${JSON.stringify(cookie.path)} here, so the answer stays with the host: name this host, or a parent domain of it.`,
    );
  });
}
