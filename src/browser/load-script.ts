import { isLoadableUrl } from './loadable-url';
import { createElement, page } from './page';
import type { Policy } from './trusted';

/**
 * Loads a script at the end of `<head>`; resolves when it has run.
 * @throws (rejects) if the address is not http(s) or the load fails
 */
export const loadScript = (
  src: string,
  attributes: Readonly<Record<string, string | boolean>>,
  policy: Policy,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(`askfirst: ${src} could not be loaded.`));
    };
    const script = createElement('script');
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) script.setAttribute(name, value === true ? '' : value);
    }
    script.onload = () => {
      resolve();
    };
    script.onerror = fail;
    if (!isLoadableUrl(src)) {
      fail();
      return;
    }
    script.src = policy.createScriptURL(src);
    page('head').append(script);
  });
