import { isLoadableUrl } from '../browser/loadable-url';
import { trusted } from '../browser/trusted';

/** The address a gated script will load, or null for an inline one. */
export const sourceOf = (script: HTMLElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

export const isModule = (script: HTMLElement): boolean => script.dataset.type === 'module';

/**
 * A script that runs when it is inserted, made from an inert one: the same attributes, and the nonce
 * from the property, because the attribute reads empty under a CSP header. A copy of a script that
 * never ran is free to run. Null if its address may not load.
 */
export function activateScript(inert: HTMLScriptElement): HTMLScriptElement | null {
  const source = sourceOf(inert);
  if (source !== null && !isLoadableUrl(source)) return null;
  const script = inert.cloneNode() as HTMLScriptElement;
  for (const name of ['src', 'type', 'consent']) delete script.dataset[name];
  script.nonce = inert.nonce;
  script.async = inert.hasAttribute('async');
  script.type = inert.dataset.type ?? '';
  if (source === null) script.text = trusted().createScript(inert.text);
  else script.src = trusted().createScriptURL(source);
  return script;
}

/** Resolves when the script has run or failed, or when its time is up. @param limit ms */
export const settled = (script: HTMLScriptElement, limit: number): Promise<Event | void> =>
  new Promise((resolve) => {
    script.onload = script.onerror = resolve as (event: Event | string) => void;
    setTimeout(resolve, limit);
  });
