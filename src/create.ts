import { markPage, unmarkPage } from './browser/mark-page';
import { listenToControls } from './browser/controls';
import { createTeller } from './signals/teller';
import { trusted } from './browser/trusted';
import { createViews } from './browser/views';
import { computeState } from './consent/state';
import { resolve } from './config/resolve';
import { readEnvironment } from './browser/environment';
import { createPermission } from './gate/permission';
import { isAskingPage } from './policy/match-page';
import { toRecord } from './consent/record';
import { changeBetween } from './consent/change';
import { emit, listen, until } from './browser/events';
import { answerStore, now } from './browser/answer-store';
import { divide, type Name, namesOf } from './policy/names';
import { attempt } from './browser/attempt';
import { encode, UNFINISHED } from './consent/codec';
import type { Answer } from './consent/answer';
import type { Flaw, FromQueue } from './gate/special';
import type { Parts } from './parts';
import type { Consent, Method, State, Texts } from './types';

/** The wiring, in the order of the data: config, answer, state, signals, gate, UI. */
export function create(config: unknown, parts: Parts): Consent {
  const { gpc, languages } = readEnvironment();
  const { file } = parts;
  const flaw: Flaw = (about) =>
    void attempt(async () => (await file('problems')).explain(config, parts.signals, about));
  const settings = resolve(config, languages, parts.locales, flaw);
  const { locale, texts } = settings;

  /** The words of the visitor's language, with the site's own over them; English is in the parts. */
  const words = async (): Promise<Partial<Texts>> => {
    const own = locale === 'en' ? null : await file(`locale-${locale}`).catch(() => null);
    return { ...own?.texts, ...texts };
  };

  const names = namesOf(settings);
  const asked = names.filter(({ required }) => !required);
  const store = answerStore(settings);
  let answer = store.load();
  let storage: State['storage'] = 'cookie';
  const compute = (): State => computeState(settings, names, answer, storage, gpc);
  let state = compute();
  const isGranted = (name: string): boolean => state.granted.includes(name);
  const permits = createPermission(() => state, flaw);

  const tell = createTeller(settings.signals, parts.signals, flaw);
  tell((signal) => signal.start?.(state));
  const gate = parts.gate(
    settings,
    permits,
    (element, ...queue) =>
      attempt(async () => {
        const { take } = await file(element.localName as 'iframe' | 'script' | 'template');
        await take(element, consent, words, ...(queue as FromQueue));
      }),
    flaw,
  );

  const isAsking =
    navigator.cookieEnabled && !!asked[0] && isAskingPage(settings.pages, location.pathname);
  /** What is on the screen while nobody asks for anything else. */
  const rest = (focus?: boolean): void =>
    views.show(markPage(state, isAsking) === 'asking' ? 'notice' : 'trigger', focus);

  /** Removes what has no grant, and all but one copy of the widget's cookie. */
  const clean = (withdrew: boolean): Promise<void> =>
    attempt(async () => {
      const { sweep } = await file('sweep');
      sweep(settings, store, () => [state, answer], gate.ran, permits, withdrew);
    });
  // several copies, or one whose removal was not finished
  if (/,|~$/.test(store.values().join())) void clean(false);

  /** Record, cookie, state; tell, then open or close and sweep; then the listeners. */
  function put(next: Answer | null): void {
    answer = next;
    if (next) storage = store.save(encode(next) + (next.denied[0] ? UNFINISHED : ''));
    else store.save('', 0);
    const before = state;
    state = compute();
    const change = changeBetween(before, state);
    views.hide();
    tell((signal) => signal.change?.(state, change));
    gate.refresh();
    if (state.denied[0]) void clean(change.withdrawn.length > 0);
    if (change.granted[0] || change.withdrawn[0] || before.decided !== state.decided) {
      emit('change', { state, ...change });
    }
    rest();
  }
  const say = (isYes: (name: Name) => boolean | undefined, method: Method): void =>
    put({ time: now(), revision: settings.policy.revision, method, ...divide(asked, isYes) });

  const consent: Consent = Object.freeze({
    settings,
    get state() {
      return state;
    },
    granted: isGranted,
    accept: (chosen) =>
      say(
        ({ name, category }) => !chosen || chosen.includes(name) || chosen.includes(category),
        chosen ? 'save' : 'accept-all',
      ),
    reject: () => say(() => false, 'reject-all'),
    // a category speaks for its services, a service for itself
    update: (answers) =>
      say(({ name, category }) => answers[name] ?? answers[category] ?? isGranted(name), 'save'),
    reset: () => put(null),
    on: listen,
    subscribe(fn) {
      fn(state);
      return listen('change', () => fn(state));
    },
    when: (wanted) => until(() => permits(wanted)),
    load: async (src, options) =>
      (await file('load')).loadScript(consent, src, options, trusted, gate.ran, permits),
    watch: gate.watch,
    show: (view = 'preferences') => views.show(view),
    hide: () => (views.hide() === 'preferences' ? rest(true) : views.show('trigger')),
    record: () => answer && toRecord(answer, settings.cookie.days),
    push: (...fns) => fns.forEach((fn) => void attempt(() => fn(consent))),
    destroy() {
      gate.stop();
      stopControls();
      views.hide();
      unmarkPage();
    },
  } satisfies Consent);

  const views = createViews(consent, file, words);
  const stopControls = listenToControls(consent);
  queueMicrotask(() => emit('ready', { state }));
  rest();
  return consent;
}
