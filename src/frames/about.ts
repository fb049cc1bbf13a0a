import { isLoadableUrl } from '../browser/loadable-url';
import { textOf } from '../config/kinds';
import { frame as english, privacy, titles as englishTitles } from '../locales/en';
import { fill } from '../policy/fill';
import { providerOf } from '../policy/provider';
import { titleOf } from '../policy/title';
import type { Consent, FrameTexts, Texts } from '../types';
import { serviceAt } from './address';
import { settingsOf } from './settings-of';

/** What a visitor is told before a frame loads. */
export interface About extends Pick<FrameTexts, 'frameOnce' | 'frameAlways'> {
  readonly lang: string;
  readonly dir: string;
  /** What it is. */
  readonly title: string;
  /** What loading it does, and whom it tells. */
  readonly text: string;
  /** What else "always" would grant; empty if nothing. */
  readonly scope: string;
  /** Who receives the data say more here. */
  readonly policy: { readonly label: string; readonly url: string } | undefined;
}

/**
 * @param names what has to be granted for the frame to load
 * @param address where it would load from
 * @param title the frame's own
 */
export function about(
  consent: Consent,
  own: Partial<Texts>,
  names: readonly string[],
  address: string,
  title: string,
): About {
  const settings = settingsOf(consent);
  const texts = { lang: 'en', dir: 'ltr', privacy, ...english, ...own };
  const service =
    settings.services.find(({ id }) => names.includes(id)) ?? serviceAt(settings.services, address);
  const host = new URL(address, location.href).hostname;
  const { name, url } = providerOf(service ?? {});
  const receiver = name || host;
  const called = service ? textOf(service.name) || service.id : host;
  const wide = settings.categories.filter(({ name }) => names.includes(name));
  const titles = wide.map((category) => titleOf(category, { ...englishTitles, ...own.titles }));
  // a heading that names the service says it once
  const whom = title && called !== receiver ? `${called} (${receiver})` : receiver;
  return {
    lang: texts.lang,
    dir: texts.dir,
    title: title || fill(texts.frameLead, 'service', called),
    text: fill(
      texts.frameText,
      'provider',
      // names from left to right would scatter their brackets
      texts.dir === 'rtl' ? `\u2068${whom}\u2069` : whom,
    ),
    scope: titles[0] ? fill(texts.frameScope, 'names', titles.join(', ')) : '',
    policy:
      url && isLoadableUrl(url)
        ? { label: texts.privacy, url: new URL(url, location.href).href }
        : undefined,
    frameOnce: texts.frameOnce,
    frameAlways: texts.frameAlways,
  };
}
