import { answerStore, now } from './browser/answer-store';
import { attempt } from './browser/attempt';
import { listenToControls } from './browser/controls';
import { readEnvironment } from './browser/environment';
import { emit, listen, until } from './browser/events';
import { markPage, unmarkPage } from './browser/mark-page';
import { trusted } from './browser/trusted';
import { createViews } from './browser/views';
import { resolve } from './config/resolve';
import type { Answer } from './consent/answer';
import { changeBetween } from './consent/change';
import { encode } from './consent/codec';
import { decide } from './consent/decide';
import { toRecord } from './consent/record';
import { computeState } from './consent/state';
import { openGate } from './gate/gate';
import { createPermission } from './gate/permission';
import { isAskingPage } from './policy/match-page';
import type { Parts } from './parts';
import { namesOf } from './policy/names';
import { createTeller } from './signals/teller';
import type { Consent, Method, State } from './types';

/** The wiring, in the order of the data: config, answer, state, signals, gate, UI. */
export function create(config: unknown, parts: Parts): Consent {
  const { gpc, languages } = readEnvironment();
  const { settings, problems } = resolve(config, languages, parts.locales);

  const names = namesOf(settings);
  const asked = names.filter(({ required }) => !required);
  const store = answerStore(settings);
  let answer = store.load();
  let storage: State['storage'] = 'cookie';
  const compute = (): State => computeState(settings, names, answer, storage, gpc);
  let state = compute();
  const isGranted = (name: string): boolean => state.granted.includes(name);
  const permits = createPermission(() => state);

  const tell = createTeller(settings.signals, parts.signals, problems);
  if (problems[0]) void attempt(async () => (await parts.problems()).explain(problems));
  tell((signal) => signal.start?.(state));
  const gate = openGate(document, permits);

  const isAsking =
    navigator.cookieEnabled && !!asked[0] && isAskingPage(settings.pages, location.pathname);
  const mark = (): string => markPage(state, isAsking);

  /** Removes what has no grant, and all but one copy of the widget's cookie. */
  const clean = (): Promise<void> =>
    attempt(async () => {
      const { sweep } = await parts.sweep();
      sweep(settings, store, () => [state.granted, answer]);
    });
  if (store.values()[1]) void clean();

  /** Record, cookie, state; tell, then open or close and sweep; then the listeners. */
  function put(next: Answer | null): void {
    answer = next;
    if (next) storage = store.save(encode(next));
    else store.forget();
    const before = state;
    state = compute();
    const change = changeBetween(before, state);
    views.hide();
    mark();
    tell((signal) => signal.change?.(state, change));
    gate.refresh();
    if (state.denied[0]) void clean();
    if (change.granted[0] || change.withdrawn[0] || before.decided !== state.decided) {
      emit('change', { state, ...change });
    }
    views.show(next ? 'trigger' : 'notice');
  }
  const say = (
    said: readonly (readonly [string, boolean])[],
    before: (name: string) => boolean,
    method: Method,
  ): void => {
    const { revision } = settings.policy;
    put({ time: now(), revision, method, ...decide(asked, new Map(said), before) });
  };

  const consent: Consent = Object.freeze({
    settings,
    get state() {
      return state;
    },
    granted: isGranted,
    accept: (chosen) =>
      say(
        (chosen ?? []).map((name) => [name, true]),
        () => !chosen,
        chosen ? 'save' : 'accept-all',
      ),
    reject: () => say([], () => false, 'reject-all'),
    update: (answers) => say(Object.entries(answers), isGranted, 'save'),
    reset: () => put(null),
    on: listen,
    subscribe(fn) {
      fn(state);
      return listen('change', () => fn(state));
    },
    when: (wanted) => until(() => permits(wanted)),
    load: async (src, { for: wanted, ...attributes }) => {
      await consent.when(wanted);
      await (await parts.load()).loadScript(src, attributes, trusted());
    },
    show: (view = 'preferences') => views.show(view),
    hide() {
      const isBack = views.hide() === 'preferences' && mark() === 'asking';
      views.show(isBack ? 'notice' : 'trigger', isBack);
    },
    record: () => answer && toRecord(answer, settings.cookie.days),
    push: (...fns) => fns.forEach((fn) => void attempt(() => fn(consent))),
    destroy() {
      gate.stop();
      stopControls();
      views.stop();
      unmarkPage();
    },
  } satisfies Consent);

  const views = createViews(consent, parts);
  const stopControls = listenToControls(consent);
  queueMicrotask(() => emit('ready', { state }));
  views.show(mark() === 'asking' ? 'notice' : 'trigger');
  return consent;
}
