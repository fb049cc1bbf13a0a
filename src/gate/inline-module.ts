import { activateScript, settled } from './activate-script';
import { mayRun } from './may-run';
import type { Special } from './special';

let count = 0;

/**
 * Releases an inline module, and waits until it has run. No browser says when that is: there is no
 * `load` event (HTML, "execute the script element"); and Firefox may run the next one first. So it
 * gets one statement in front, which runs after all its imports.
 */
export const take: Special = async (element, consent, _, __, ___, policy, ran) => {
  const inert = element as HTMLScriptElement;
  // the answer may have changed while this file was on its way
  if (!mayRun(element, consent)) return;
  const name = `askfirst-${++count}`;
  const mark = `globalThis.dispatchEvent(new globalThis.Event('${name}'));`;
  ran.push(inert.dataset.consent!);
  const script = activateScript(inert, {
    ...policy,
    createScript: (text) => policy.createScript(mark + text),
  });
  const started = new Promise((resolve) => {
    addEventListener(name, resolve, { once: true });
  });
  const done = settled(script, consent.settings.scriptTimeout);
  inert.replaceWith(script);
  await Promise.race([started, done]);
};
