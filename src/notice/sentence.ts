import { fill } from '../policy/fill';
import { listed } from '../policy/listed';
import type { Consent, NoticeTexts } from '../types';

/** The notice's text, true to what this site asks for: its purposes by name, or that there are none. */
export function sentence(
  { settings }: Consent,
  texts: Pick<NoticeTexts, 'text' | 'textNecessary' | 'purposes' | 'comma' | 'and'>,
): string {
  const purposes = settings.categories
    .filter(({ required }) => !required)
    .map(({ name, title }) => texts.purposes[name] ?? title ?? name);
  return purposes.length
    ? fill(texts.text, 'purposes', listed(purposes, texts))
    : texts.textNecessary;
}
