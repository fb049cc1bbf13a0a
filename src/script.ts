import { google } from './signals/google';
import { create } from './create';
import { readTag } from './browser/tag';
import { lazyFiles } from './browser/lazy-file';
import { attempt } from './browser/attempt';
import type { Consent, Mount, Texts } from './types';

declare global {
  interface Window {
    /** The Consent object; before the script has loaded, a list of functions that wait for it. */
    askfirst?: Consent | ((consent: Consent) => void)[];
  }
}

void attempt(() => {
  const queue = window.askfirst;
  if (queue && Object.isFrozen(queue)) return;
  const file = lazyFiles();
  const consent = create(readTag(), {
    locales: __LOCALES__,
    signals: { google },
    part: async (part) =>
      (await file<{ mount: Mount }>(part === 'preferences' ? 'panel' : part)).mount,
    words: async (locale) =>
      locale === 'en' ? {} : (await file<{ texts: Texts }>('locale-' + locale)).texts,
    sweep: () => file('sweep'),
    load: () => file('load'),
    problems: () => file('problems'),
  });
  window.askfirst = consent;
  if (Array.isArray(queue)) consent.push(...queue);
});
