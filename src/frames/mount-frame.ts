import { isLoadableUrl } from '../browser/loadable-url';
import { page } from '../browser/page';
import type { Consent, State, Texts } from '../types';
import { about } from './about';
import { quieterAddress } from './address';
import { furnish } from './furnish';
import { missing } from './missing';
import { borrowSandbox, returnSandbox, sourceOf } from './sandbox';

/** Least size in CSS px that holds words and two buttons. */
const LEAST = { width: 120, height: 60 };

interface Mounted {
  consent: Consent;
  texts: Partial<Texts>;
  /** While it is loaded once: the names it needs otherwise, and what held when that was chosen. */
  once?: { readonly names: string; readonly state: State } | undefined;
  /** How often it was sent back to a blank page in a row. */
  sentBack: number;
  /** The visitor opened it from within: the focus stays with it. */
  isFocused?: boolean;
}

const mounted = new WeakMap<HTMLIFrameElement, Mounted>();
/** With the language of the words in it. */
const furnished = new WeakMap<Document, string | undefined>();
const listening = new WeakSet<Consent>();
/** Frames that the core leaves alone for now: loaded once, or in a borrowed sandbox. */
const ours = new Set<HTMLIFrameElement>();

const isLarge = ({ clientWidth, clientHeight }: HTMLIFrameElement): boolean =>
  clientWidth >= LEAST.width && clientHeight >= LEAST.height;

/** Furnishes what was too small, or not shown at all, once it has the room. */
let sizes: ResizeObserver | undefined;
function whenLarge(frame: HTMLIFrameElement): void {
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const one = target as HTMLIFrameElement;
      if (!isLarge(one)) continue;
      sizes!.unobserve(one);
      show(one);
    }
  });
  sizes.observe(frame);
}

/**
 * Loads the frame, put in anew: of a frame that came with the page Firefox keeps the address in the
 * page's history, and on reload it asks there first, whatever was withdrawn since.
 */
function open(frame: HTMLIFrameElement): void {
  ours.delete(frame);
  returnSandbox(frame);
  const address = frame.dataset.src;
  if (address === undefined || !isLoadableUrl(address)) return;
  // the page may have changed it since
  const now = frame.getAttribute('src');
  if (now && now !== 'about:blank') return;
  frame.replaceWith(frame);
  frame.setAttribute('src', address);
}

/** Lets the frame load for this page view: marked so that no answer but a refusal concerns it. */
function loadOnce(frame: HTMLIFrameElement, one: Mounted): void {
  one.once = { names: frame.dataset.consent!, state: one.consent.state };
  frame.dataset.consent = 'necessary';
  open(frame);
  ours.add(frame);
}

/** After every answer: what has become of the frames that the core does not look after? */
function review(): void {
  for (const frame of [...ours]) {
    const { consent, texts, once } = mounted.get(frame)!;
    const needs = missing(consent, once?.names ?? frame.dataset.consent ?? '');
    if (!once) {
      if (needs?.length === 0) open(frame);
      continue;
    }
    const { state } = consent;
    const isGranted = needs?.length === 0;
    const isOver = state !== once.state && (!state.method || state.method === 'reject-all');
    if (!isGranted && !isOver) continue;
    ours.delete(frame);
    mounted.get(frame)!.once = undefined;
    frame.dataset.consent = once.names;
    if (isGranted) continue;
    frame.removeAttribute('src');
    // a new window, as the core does it
    frame.replaceWith(frame);
    mountFrame(consent, texts, frame);
  }
}

/** How often a page that does not go is sent away. */
const PATIENCE = 3;

/**
 * Empties a held frame in which there is a page all the same: one that was on its way when it was
 * withdrawn, or that the browser's history put back.
 */
function sendBack(frame: HTMLIFrameElement, one: Mounted): void {
  if (one.sentBack++ < PATIENCE) frame.contentWindow?.location.replace('about:blank');
}

/** Furnishes the frame, if it is held and blank now. Called again for every page it gets. */
function show(frame: HTMLIFrameElement): void {
  const one = mounted.get(frame)!;
  const { consent, texts } = one;
  const names = frame.dataset.consent;
  const address = sourceOf(frame);
  if (names === undefined || frame.hasAttribute('src') || !address) return;
  const needs = missing(consent, names);
  if (needs?.length === 0) return;
  if (needs && !isLarge(frame)) whenLarge(frame);
  const canBeShown = needs && isLoadableUrl(address) && isLarge(frame);
  if (canBeShown && borrowSandbox(frame)) {
    ours.add(frame);
    return;
  }
  const inner = frame.contentDocument;
  if (inner?.URL !== 'about:blank') return sendBack(frame, one);
  one.sentBack = 0;
  if (!canBeShown || !inner.body) return;
  if (furnished.has(inner) && furnished.get(inner) === texts.lang) return;
  furnished.set(inner, texts.lang);
  const { thumbnail } = frame.dataset;
  const answer = (run: () => void) => (): void => {
    one.isFocused = true;
    run();
    frame.focus({ preventScroll: true });
  };
  furnish(frame, inner, {
    about: about(consent, texts, needs, address, frame.title),
    scheme: consent.settings.ui.scheme,
    thumbnail:
      thumbnail && isLoadableUrl(thumbnail) ? new URL(thumbnail, location.href).href : undefined,
    once: answer(() => loadOnce(frame, one)),
    // not what is granted already: an answer for a category would overrule its services; and to the
    // widget of now, for another one may have been taken off the page
    always: answer(() => one.consent.update(Object.fromEntries(needs.map((name) => [name, true])))),
  });
}

/**
 * Looks after one gated frame: opens it if its names are granted, at the address its service asks
 * for; else shows in its place what it is, who gets data, and two ways to load it. To be called
 * again whenever something may have changed.
 */
export function mountFrame(
  consent: Consent,
  texts: Partial<Texts>,
  frame: HTMLIFrameElement,
): void {
  const known = mounted.get(frame);
  const one: Mounted = known ?? { consent, texts, sentBack: 0 };
  Object.assign(one, { consent, texts });
  mounted.set(frame, one);
  if (!known) {
    frame.addEventListener('load', () => {
      show(frame);
      if (!one.isFocused || !frame.hasAttribute('src')) return;
      one.isFocused = false;
      const focused = page('activeElement');
      if (focused === frame || focused === page('body')) frame.focus({ preventScroll: true });
    });
  }
  if (!listening.has(consent)) {
    listening.add(consent);
    // a second refusal changes nothing, and yet it is one: then only the closing view tells
    for (const type of ['change', 'hide'] as const) consent.on(type, review);
  }
  if (one.once) return;

  const address = frame.dataset.src;
  if (address !== undefined && !frame.hasAttribute('src') && isLoadableUrl(address)) {
    const quieter = quieterAddress(consent.settings.services, address);
    if (quieter !== address) frame.dataset.src = quieter;
  }
  if (missing(consent, frame.dataset.consent ?? '')?.length === 0) open(frame);
  else show(frame);
}
