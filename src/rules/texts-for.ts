import type { Answer } from '../consent/answer';
import { notice, rules as english } from '../locales/en';
import { IMPLIED, namesOf } from '../policy/names';
import type { Consent, Rules, Texts } from '../types';

/** What the notice says beyond the plain words: the model, a signal that counts, what has changed. */
export function textsFor(
  { settings, state }: Consent,
  { model, presumed = [], signal }: Rules,
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
    ({ key, required }) => !required && !covered.includes(key) && !covered.includes(IMPLIED + key),
  );
  const titles = fresh.map(({ name }) => {
    const category = settings.categories.find((one) => one.name === name);
    const service = settings.services.find(({ id }) => id === name);
    const titles = { ...notice.titles, ...own.titles };
    return category?.title ?? service?.name ?? titles[name] ?? name;
  });
  const isAnswer = former && former.method !== 'implied' && isFinite(former.time);
  const isOlder = isAnswer && former.revision < settings.policy.revision;
  // under `opt-in`, by an exemption of the law
  const on = settings.services
    .filter(({ id }) => model === 'opt-in' && presumed.includes(id))
    .map(({ id, name = id }) => name);
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(state.locale).format(names);
  return {
    text: [
      signal && texts.signal,
      isAnswer && titles[0] && texts.changed.split('{names}').join(listed(titles)),
      isOlder && !titles[0] && texts.updated,
      text,
      on[0] && texts.exempt.split('{names}').join(listed(on)),
    ]
      .filter(Boolean)
      .join(' '),
    ...(model === 'notice' && { accept: texts.dismiss }),
  };
}
