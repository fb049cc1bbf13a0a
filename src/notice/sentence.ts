import { fill } from '../policy/fill';
import type { Consent, NoticeTexts } from '../types';

/** The notice's text, true to what this site asks for: its purposes by name, or that there are none. */
export function sentence(
  { settings, state }: Consent,
  texts: Pick<NoticeTexts, 'text' | 'textNecessary' | 'purposes'>,
): string {
  const purposes = settings.categories
    .filter(({ required }) => !required)
    .map(({ name, title }) => texts.purposes[name] ?? title ?? name);
  return purposes.length
    ? fill(texts.text, 'purposes', new Intl.ListFormat(state.locale).format(purposes))
    : texts.textNecessary;
}
