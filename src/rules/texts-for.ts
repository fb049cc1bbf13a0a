import type { Answer } from '../consent/answer';
import { notice, rules as english } from '../locales/en';
import { fill } from '../policy/fill';
import { listed } from '../policy/listed';
import { IMPLIED, isSold, LEFT, type Name, namesOf } from '../policy/names';
import type { Consent, GivenTexts, Rules } from '../types';

/** What is said beyond the plain words: the model, a signal that counts, what has changed. */
export function textsFor(
  { settings, state }: Consent,
  { model, presumed = [], signal }: Rules,
  former: Answer | null,
  own: GivenTexts,
): GivenTexts {
  const texts = { ...notice, ...english, ...own };
  // a site that wrote its own text wrote it for its own model
  const isOwn = settings.texts?.text !== undefined;
  const plain = {
    'opt-in': texts.text,
    'opt-out': isOwn ? texts.text : texts.textOptOut,
    notice: isOwn ? texts.text : texts.textNotice,
  }[model];
  const titleOf = ({ name }: Name): string => {
    const category = settings.categories.find((one) => one.name === name);
    const service = settings.services.find(({ id }) => id === name);
    const titles = { ...notice.titles, ...own.titles };
    return category?.title ?? service?.name ?? titles[name] ?? name;
  };
  const say = (sentence: string, names: readonly string[]): string =>
    names[0] ? fill(sentence, 'names', listed(names, texts)) : '';
  const isOutranked = (one: Name): boolean => signal && isSold(one);

  const asked = namesOf(settings).filter(({ required }) => !required);
  const isAnswer = former && former.method !== 'implied' && isFinite(former.time);
  const covered = [...(former?.granted ?? []), ...(former?.denied ?? [])];
  const fresh = isAnswer
    ? asked.filter(({ key }) => !['', IMPLIED, LEFT].some((mark) => covered.includes(mark + key)))
    : [];
  const isOlder = !!isAnswer && former.revision < settings.policy.revision;
  const outranked = asked.filter(
    (one) => isOutranked(one) && !former?.signal && former?.granted.includes(one.key),
  );
  // under `opt-in`, by an exemption of the law
  const on = asked.filter(
    ({ key, name }) => model === 'opt-in' && key !== name && presumed.includes(name),
  );
  // what the signal has switched off goes on by itself under no model
  const purposes = { ...notice.purposes, ...own.purposes };
  const going = asked
    .filter((one) => one.key === one.name && !isOutranked(one))
    .map((one) => purposes[one.name] ?? titleOf(one));
  const text =
    model === 'opt-in' || !signal
      ? plain
      : going[0]
        ? fill(plain, 'purposes', listed(going, texts))
        : texts.textNecessary;
  // where the visitor has said yes in spite of it, it is not honoured
  const isOverruled = asked.some((one) => isOutranked(one) && state.granted.includes(one.name));
  const join = (...sentences: (string | false)[]): string => sentences.filter(Boolean).join(' ');
  const news = join(
    signal && !isOverruled && texts.signal,
    say(texts.conflict, outranked.map(titleOf)),
    say(texts.changed, fresh.map(titleOf)),
    isOlder && !fresh[0] && texts.updated,
  );
  return {
    news,
    text: join(news, text, say(texts.exempt, on.map(titleOf))),
    ...(model === 'notice' && { dismiss: texts.dismiss }),
  };
}
