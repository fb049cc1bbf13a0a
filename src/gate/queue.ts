import { isLoadableUrl } from '../browser/loadable-url';
import { activateScript, isModule, settled, sourceOf } from './activate-script';
import { trusted } from '../browser/trusted';
import { createElement, page, parsed } from '../browser/page';
import { attempt } from '../browser/attempt';
import { setElement } from './elements';
import type { Flaw, Take } from './special';

/** How long to work before the page gets its turn, in ms. */
const SLICE = 8;

/** What scripts needed that have run on this page, whichever widget let them go: they still run. */
const ran: string[] = [];

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const isScript = (element: HTMLElement): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement;
const isOrdered = (element: HTMLElement): boolean =>
  isScript(element) || element.localName === 'template';

/**
 * Has the parser read this element to its end? Then it has gone on to the white space behind it. An
 * element there proves nothing: some other script may have put it there.
 */
const isComplete = (element: HTMLElement): boolean =>
  sourceOf(element) !== null || element.nextSibling?.nodeType === 3;

/** Starts the download of a script that has to wait for its turn. */
function preload(script: HTMLScriptElement, source: string): void {
  const link = createElement('link');
  link.rel = isModule(script) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = script.nonce;
  link.integrity = script.integrity;
  link.crossOrigin = script.crossOrigin;
  link.referrerPolicy = script.referrerPolicy;
  link.href = source;
  page('head').append(link);
}

/**
 * The one release queue. Scripts run in the order in which the browser would run the same page
 * ungated: classic ones in the order given, each after the one before; deferred and module ones
 * after those, once the document is parsed; `async` ones on their own. One that fails, or is not
 * there in time, holds nobody. Downloads run in parallel. Frames and images wait for no script.
 * @param admit may this element be released now? Closes it if not
 * @param limit how long one script may hold the ones behind it, in ms
 */
export function createQueue(
  admit: (element: HTMLElement) => boolean,
  limit: number,
  take: Take,
  flaw: Flaw,
): {
  /** What scripts needed that have run: their `data-consent`. */
  readonly ran: string[];
  /** They are looked at when there is time, one by one. */
  readonly add: (elements: HTMLElement[] | NodeListOf<HTMLElement>) => void;
  /** Releases what may go. */
  readonly run: () => void;
} {
  /** Elements queued or released: a second sight of one changes nothing. */
  const seen = new WeakSet<HTMLElement>();
  const found: Iterator<HTMLElement>[] = [];
  const classic: HTMLElement[] = [];
  const deferred: HTMLElement[] = [];
  let isBusy = false;
  let isWaiting = false;

  /** Releases nothing that has to keep its order until this is over. */
  function wait(over: Promise<unknown>): void {
    isWaiting = true;
    void over.then(() => {
      isWaiting = false;
      void run();
    });
  }

  /** Lets one go; a script is put in the inert one's place. */
  function release(element: HTMLElement): void {
    if (!element.isConnected || !admit(element)) seen.delete(element);
    else if (isScript(element) && (!isModule(element) || sourceOf(element) !== null)) {
      ran.push(element.dataset.consent!);
      const script = activateScript(element, trusted());
      /* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method */
      const { write, writeln } = document;
      // so late it would replace the whole page, or write to a place that nobody asked for
      if (!script.src) document.write = document.writeln = () => flaw(script);
      element.replaceWith(script);
      document.write = write;
      document.writeln = writeln;
      /* eslint-enable @typescript-eslint/no-deprecated, @typescript-eslint/unbound-method */
      if (script.src && !script.async) wait(settled(script, limit));
    } else if (isOrdered(element)) wait(take(element, [classic, deferred], place, trusted(), ran));
    else {
      seen.delete(element);
      setElement(element, true);
    }
  }

  /** Puts one that may go where it has to wait for its turn, if it has to. */
  function place(element: HTMLElement): void {
    const source = isScript(element) ? sourceOf(element) : null;
    const isLate = (name: string): boolean => source !== null && element.hasAttribute(name);
    if (seen.has(element)) return;
    if (isScript(element) && element.type !== 'text/plain') {
      // it has run already, whatever it needs
      seen.add(element);
      flaw(element);
      return;
    }
    // browsers of today run no `nomodule` script
    if (!admit(element) || isLate('nomodule')) return;
    if (source !== null && !isLoadableUrl(source)) return;
    seen.add(element);
    if (isLate('async') || !isOrdered(element)) {
      setTimeout(release, 0, element);
    } else {
      if (source !== null) preload(element as HTMLScriptElement, source);
      (isModule(element) || isLate('defer') ? deferred : classic).push(element);
    }
  }

  /** The next whose turn it is. */
  function next(): HTMLElement | undefined {
    const isParsing = page('readyState') === 'loading';
    if (isWaiting) return undefined;
    if (!classic[0]) return isParsing ? undefined : deferred.shift();
    return isParsing && !isComplete(classic[0]) ? undefined : classic.shift();
  }

  /** Works off what there is, in slices, so that the page is never kept waiting. */
  async function run(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    let since = Date.now();
    for (;;) {
      const fresh = found[0]?.next();
      const element = fresh ? (fresh.value as HTMLElement | undefined) : next();
      if (element) void attempt(() => (fresh ? place : release)(element));
      else if (fresh) found.shift();
      else break;
      if (Date.now() - since > SLICE) {
        await pause();
        since = Date.now();
      }
    }
    isBusy = false;
  }

  void parsed().then(run);
  return {
    ran,
    add: (elements) => found.push(elements.values()),
    run: () => void run(),
  };
}
