import { trusted } from './browser/trusted';
import { changeBetween } from './consent/change';
import { isPolicyPage, readEnvironment } from './browser/environment';
import { createPermission } from './gate/permission';
import { listenToOthers } from './browser/other-pages';
import { computeState } from './consent/state';
import { activated, find, isPrepared } from './browser/page';
import { listenToControls } from './browser/controls';
import { markPage, unmarkPage } from './browser/mark-page';
import { isOn } from './config/kinds';
import { pickLocale } from './config/locale';
import { resolve } from './config/resolve';
import { createViews, type Part } from './browser/views';
import { createWords } from './browser/words';
import { createTeller } from './signals/teller';
import { attempt } from './browser/attempt';
import { divide, namesOf, type Said } from './policy/names';
import { answerStore, now } from './browser/answer-store';
import { emit, listen, until } from './browser/events';
import { encode, UNFINISHED } from './consent/codec';
import type { Answer } from './consent/answer';
import type { Flaw, FromQueue } from './gate/special';
import type { Parts, Use } from './parts';
import type { Ruling } from './policy/ruling';
import type { Consent, Method, Rules, State, View } from './types';

/** The wiring, in the order of the data: config, answer, state, signals, gate, UI. */
export function create(config: unknown, { file, gate: open, locales, signals }: Parts): Consent {
  const { dnt, gpc, languages } = readEnvironment();
  /** Leaves something to a lazy file. */
  const use: Use = (name, run) => attempt(() => file(name).then(run));
  const flaw: Flaw = (about) => void use('problems', ({ explain }) => explain(config, about));
  const settings = resolve(config, languages, locales, flaw);
  let { locale } = settings;
  const names = namesOf(settings);
  const asked = names.filter(({ required }) => !required);
  const store = answerStore(settings);

  /** The strictest rules, until others are known. */
  const signal = gpc || (dnt && isOn(settings.dnt));
  const strict: Rules = { model: 'opt-in', region: null, gpc, signal };
  let ruling = (): Ruling => ({ rules: strict, isAsking: false });
  let isOver = false;
  let answer: Answer | null, stored: string;
  /** Reads what is stored, which other pages write too, and says what follows. */
  const compute = (): State => {
    const values = store.values();
    stored = values.join();
    answer = store.load(values);
    return computeState(locale, names, answer, store.kind(), ruling().rules);
  };
  let state = compute();
  const isGranted = (name: string): boolean => state.granted.includes(name);
  /** Do other rules hold than the strictest, and can they not be known yet? */
  const hasRules = (): unknown =>
    settings.isSpecial || gpc || ((stored || settings.import) && !state.decided);
  let isPending = isPrepared() || hasRules();
  const may = createPermission(() => state, flaw);
  // what is for those who refuse waits for rules that may grant it
  const permits = (names: string): boolean => !(isPending && names.includes('!')) && may(names);
  const words = createWords(file, settings, () => [state.locale, ruling()]);
  const tell = createTeller(settings.signals, signals, (entry) => {
    void use('signals', ({ tellNamed }) => isOver || stops.push(tellNamed(consent, entry)));
  });
  tell((signal) => signal.start?.(state));
  const gate = open(
    settings,
    permits,
    (element, ...queue) =>
      use(
        element.localName as 'iframe' | 'script' | 'template',
        ({ take }) =>
          isOver ||
          (isPending && element.dataset?.consent?.includes('!')) ||
          take(element, consent, words, ...(queue as FromQueue)),
      ),
    flaw,
    () => {
      if (find('#askfirst')?.shadowRoot) return;
      mark();
      views.renew();
    },
  );
  const mark = (): string => markPage(state, ruling().isAsking);
  /** What the page has asked for before the rules are known. */
  let early: View | undefined;
  /** What is on the screen while nobody asks for anything else. */
  const rest = (focus?: boolean): void => {
    const part = mark() === 'asking' ? 'notice' : 'trigger';
    views.show(early ?? part, focus);
  };

  /** Removes what has no grant, and all but one copy of the widget's cookie. */
  const clean = (withdrew: boolean): void =>
    void use('sweep', ({ sweep }) =>
      sweep(settings, store, () => [state, answer], gate.ran, permits, withdrew),
    );
  if (/,|~$/.test(stored!)) clean(false); // several copies, or a removal that was not finished

  /** State; tell, then open or close and sweep; then the listeners. */
  function apply(isOwn?: boolean): Part | undefined {
    if (isOver) return undefined;
    const before = state;
    state = compute();
    const change = changeBetween(before, state);
    const isNew = change.granted[0] ?? change.withdrawn[0] ?? before.decided !== state.decided;
    if (!isNew && !isOwn) return undefined;
    tell((signal) => signal.change?.(state, change));
    gate.refresh();
    // without an answer, after a reset, no copy is to be left at all
    if (state.denied[0] || (answer ? stored.includes(',') : stored)) clean(!!change.withdrawn[0]);
    if (isNew) emit('change', { state, ...change });
    const view = views.hide();
    rest(view === 'preferences');
    return view;
  }
  /** Record, cookie, and what follows. */
  function put(next: Answer | null): void {
    if (next) store.save(encode(next) + (next.denied[0] ? UNFINISHED : ''));
    else store.save('', 0);
    const shown = views.shown();
    const record = next && store.record(next);
    // where the answer is kept may be known only then; a listener may answer, too, and comes after this
    void use('record', ({ keep }) => keep(consent, store, shown, view, record)).then(() => apply());
    const view = apply(true);
  }
  const say = (said: Said, method: Method, named: readonly string[] = []): void => {
    early = undefined;
    // what is no list of names goes no further; a name that nobody declared is told of
    named.forEach(permits);
    // what is not said stays as it is now, not as it was when this page last looked
    apply();
    put({
      time: now(),
      revision: settings.policy.revision,
      signal: state.signal,
      method,
      ...divide(
        ruling().marked?.(asked, said) ?? asked,
        (one) => said(one) ?? isGranted(one.name),
        'key',
      ),
    });
  };

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
        chosen,
      ),
    reject: () => say(() => false, 'reject-all'),
    // a category speaks for its services, a service for itself
    update: (answers) =>
      say(({ name, category }) => answers[name] ?? answers[category], 'save', Object.keys(answers)),
    reset() {
      put(null);
      // where no notice shows, the preferences ask; not on a page that is about to be loaded again
      const isStaying = settings.reload === 'never' || gate.ran.every(permits);
      if (!ruling().isAsking && isStaying) consent.show();
    },
    on: listen,
    subscribe(fn) {
      fn(state);
      return listen('change', () => fn(state));
    },
    when: (wanted) => until(() => permits(wanted)),
    load: async (src, options) =>
      (await file('load')).loadScript(consent, src, options, trusted, gate.ran, permits),
    watch: gate.watch,
    setLocale(tag) {
      locale = pickLocale([tag], locales);
      apply();
      if (isOver) return;
      gate.refresh();
      views.renew(true);
    },
    show(view = 'preferences') {
      if (isPending) early = view;
      else views.show(view);
    },
    hide() {
      early = undefined;
      if (views.hide() === 'preferences') rest(true);
      else views.show('trigger');
    },
    record: () => answer && store.record(answer),
    push: (...fns) => fns.forEach((fn) => void attempt(() => fn(consent))),
    destroy() {
      isOver = true;
      gate.stop();
      for (const stop of stops.splice(0)) stop();
      views.hide();
      unmarkPage();
    },
  } satisfies Consent);

  const views = createViews(consent, file, words);
  /** Asks, if somebody is to be asked: the rules are known. */
  const ask = (): void => {
    if (isOver) return;
    rest();
    early = undefined;
    if (isPending) {
      isPending = false;
      gate.refresh();
    }
    queueMicrotask(() => emit('ready', { state }));
  };
  /** Asks for the rules, or asks at once. */
  const begin = (): void => {
    const isAsking = navigator.cookieEnabled && !!asked[0] && !isPolicyPage(settings);
    if (hasRules()) {
      mark();
      void use('rules', async ({ rule }) => {
        ruling = await rule(consent, store, isAsking, put, flaw, stops, use);
        apply();
      }).then(ask);
    } else {
      ruling = () => ({ rules: strict, isAsking });
      ask();
    }
  };
  // a page that is only prepared lets nothing go until somebody comes
  if (isPrepared())
    void activated()
      .then(() => apply())
      .then(gate.refresh)
      .then(begin);
  else begin();
  const stops = [listenToControls(consent), ...listenToOthers(() => apply())];
  if (settings.import?.markup)
    void use('markup', ({ markAll }) => isOver || stops.push(markAll(consent)));
  return consent;
}
