import type { Answer } from '../consent/answer';
import { notice, rules as english } from '../locales/en';
import { namesOf } from '../policy/names';
import type { Consent, Rules, Texts } from '../types';

/** What the notice says beyond the plain words: the model, a signal that counts, what has changed. */
export function textsFor(
  { settings, state }: Consent,
  { model, signal }: Rules,
  former: Answer | null,
  own: Partial<Texts>,
): Partial<Texts> {
  const texts = { ...notice, ...english, ...own };
  // a site that wrote its own text wrote it for its own model
  const isOwn = settings.texts?.text !== undefined;
  const text = {
    'opt-in': texts.text,
    'opt-out': isOwn ? texts.text : texts.textOptOut,
    notice: isOwn ? texts.text : texts.textNotice,
  }[model];
  const covered = [...(former?.granted ?? []), ...(former?.denied ?? [])];
  const fresh = namesOf(settings).filter(
    ({ key, required }) => !required && !covered.includes(key),
  );
  const titles = fresh.map(({ name }) => {
    const category = settings.categories.find((one) => one.name === name);
    const service = settings.services.find(({ id }) => id === name);
    const titles = { ...notice.titles, ...own.titles };
    return category?.title ?? service?.name ?? titles[name] ?? name;
  });
  const isChanged = former && former.method !== 'implied' && isFinite(former.time);
  const changed = titles[0] ? texts.changed : texts.updated;
  return {
    text: [
      isChanged && changed.split('{names}').join(new Intl.ListFormat(state.locale).format(titles)),
      text,
      signal && texts.signal,
    ]
      .filter(Boolean)
      .join(' '),
    ...(model === 'notice' && { accept: texts.dismiss }),
  };
}
