import { attempt } from '../browser/attempt';
import { createElement, page } from '../browser/page';
import { activateScript, isModule, settled, sourceOf } from './activate-script';
import { setElement } from './elements';

/** How long one script may hold the ones behind it, in ms. */
const PATIENCE = 8000;
/** How long to work before the page gets its turn, in ms. */
const SLICE = 8;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Resolves when the next frame is on the screen; soon in any case, for hidden pages draw none. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/**
 * Has the parser read this script to its end? Then it has gone on to the white space behind it. An
 * element there proves nothing: some other script may have put it there.
 */
const isComplete = (script: HTMLElement): boolean =>
  sourceOf(script) !== null || script.nextSibling?.nodeType === 3;

/** Starts the download of a script that has to wait for its turn. */
function preload(script: HTMLScriptElement): void {
  const link = createElement('link');
  link.rel = isModule(script) ? 'modulepreload' : 'preload';
  link.as = 'script';
  link.nonce = script.nonce;
  link.integrity = script.integrity;
  link.crossOrigin = script.crossOrigin;
  link.referrerPolicy = script.referrerPolicy;
  link.href = sourceOf(script)!;
  page('head').append(link);
}

/**
 * The one release queue. Scripts run in the order in which the browser would run the same page
 * ungated: classic ones in the order given, each after the one before; deferred and module ones
 * after those, once the document is parsed; `async` ones on their own. One that fails, or is not
 * there in time, holds nobody. Downloads run in parallel. Frames and images wait for no script.
 */
export function createQueue(isAllowed: (element: HTMLElement) => boolean): {
  readonly add: (element: HTMLElement) => void;
  /** Releases what may go; with `afterPaint`, once the browser has drawn what changed. */
  readonly run: (afterPaint?: boolean) => Promise<void>;
} {
  /** Scripts queued or run: a second sight of one changes nothing. */
  const seen = new WeakSet<HTMLElement>();
  const classic: HTMLElement[] = [];
  const deferred: HTMLElement[] = [];
  let isRunning = false;

  /** Takes the next element that may go now. */
  function next(): HTMLElement | undefined {
    const isParsing = page('readyState') === 'loading';
    if (!classic[0]) return isParsing ? undefined : deferred.shift();
    return isParsing && !isComplete(classic[0]) ? undefined : classic.shift();
  }

  /** Lets one go; a script is put in the inert one's place. Returns what to wait for, if anything. */
  function release(element: HTMLElement): Promise<unknown> | undefined {
    if (!element.isConnected || !isAllowed(element)) {
      seen.delete(element);
      return;
    }
    if (!(element instanceof HTMLScriptElement)) {
      setElement(element, true);
      return;
    }
    const script = activateScript(element);
    if (!script) return;
    const done = script.src && !script.async ? settled(script, PATIENCE) : undefined;
    element.replaceWith(script);
    return done;
  }

  return {
    add(element) {
      if (seen.has(element)) return;
      const isScript = element instanceof HTMLScriptElement;
      const isExternal = isScript && sourceOf(element) !== null;
      const has = (name: string): boolean => isExternal && element.hasAttribute(name);
      if (isScript) seen.add(element);
      if (!isScript || has('async')) {
        // in a task of its own: Chromium ignores what is set while it is still inserting a frame
        setTimeout(() => attempt(() => release(element)));
        return;
      }
      if (isExternal && (isRunning || classic[0] || deferred[0])) preload(element);
      (isModule(element) || has('defer') ? deferred : classic).push(element);
    },
    async run(afterPaint) {
      if (isRunning) return;
      isRunning = true;
      if (afterPaint) await painted();
      let since = Date.now();
      for (let element = next(); element; element = next()) {
        // what fails, fails alone
        const one = element;
        await attempt(() => release(one));
        if (Date.now() - since > SLICE) {
          await pause();
          since = Date.now();
        }
      }
      isRunning = false;
    },
  };
}
