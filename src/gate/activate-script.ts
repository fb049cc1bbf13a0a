import { attempt } from '../browser/attempt';
import { createElement } from '../browser/page';
import type { Policy } from '../browser/trusted';

/** The address a gated script will load, or null for an inline one. */
export const sourceOf = (script: HTMLElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

export const isModule = (script: HTMLElement): boolean => script.dataset.type === 'module';

/**
 * A script that runs when it is inserted, made from an inert one: the same attributes, and the nonce
 * from the property, because the attribute reads empty under a CSP header. A new element and no
 * copy, for a copy of one that came by `innerHTML` would not run either.
 */
export function activateScript(inert: HTMLScriptElement, policy: Policy): HTMLScriptElement {
  const source = sourceOf(inert);
  const script = createElement('script');
  for (const attribute of inert.attributes) {
    if (!/^(data-)?(src|type|consent)$/.test(attribute.name)) {
      // Trusted Types may refuse an inline handler
      void attempt(() => script.setAttributeNode(attribute.cloneNode() as Attr));
    }
  }
  script.nonce = inert.nonce;
  script.async = inert.hasAttribute('async');
  script.type = inert.dataset.type ?? '';
  if (source === null) script.text = policy.createScript(inert.text);
  else script.src = policy.createScriptURL(source);
  return script;
}

/** Resolves when the script has run or failed, or when its time is up. @param limit ms */
export const settled = (script: HTMLScriptElement, limit: number): Promise<unknown> =>
  new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    setTimeout(resolve, limit);
  });
