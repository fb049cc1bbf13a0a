import type { Consent, LoadOptions } from '../types';
import { isLoadableUrl } from './loadable-url';
import { createElement, page } from './page';
import type { Policy } from './trusted';

/**
 * Loads a script at the end of `<head>` once its names are granted; resolves when it has run.
 * @param ran gets the names that the script needed
 * @param permits may what needs these names run now?
 * @throws (rejects) if the address is not http(s) or the load fails
 */
export async function loadScript(
  consent: Consent,
  src: string,
  { for: wanted, ...attributes }: LoadOptions,
  trusted: () => Policy,
  ran: string[],
  permits: (names: string) => boolean,
): Promise<void> {
  // what waits is told later, and the answer may have changed again
  do await consent.when(wanted);
  while (!permits(wanted));
  const script = createElement('script');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) script.setAttribute(name, value === true ? '' : value);
  }
  await new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`askfirst: ${src} could not be loaded.`));
    if (!isLoadableUrl(src)) return fail();
    script.onload = resolve;
    script.onerror = fail;
    script.src = trusted().createScriptURL(src);
    ran.push(wanted);
    page('head').append(script);
  });
}
