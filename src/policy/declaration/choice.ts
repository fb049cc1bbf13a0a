import { textOf } from '../../config/kinds';
import type { Settings, State } from '../../types';
import { fill } from '../fill';
import { isSold, namesOf } from '../names';
import { shownOf } from '../shown-record';
import { titleOf } from '../title';
import type { Known } from './known';
import { keyed, type Markup, piece } from './markup';
import type { Words } from './words';

/** What the visitor may refuse, by what it is called: a service only where it differs from its category. */
function listed({ settings, words }: Known, names: readonly string[]): string[] {
  const isIn = (name: string): boolean => names.includes(name);
  const categories = settings.categories.filter(({ name, required }) => !required && isIn(name));
  const services = settings.services.filter(
    ({ id, category, required }) => !required && isIn(id) && !isIn(category),
  );
  return [
    ...categories.map((category) => titleOf(category, words.titles)),
    ...services.map(({ id, name }) => textOf(name) || id),
  ];
}

/** An opt-out signal is honoured, unless the visitor has said yes in spite of it. */
function signalOf(settings: Settings, { granted, signal }: State, words: Words): string {
  const isOverruled = namesOf(settings).some(
    (one) => !one.required && isSold(one) && granted.includes(one.name),
  );
  return signal && !isOverruled ? words.signal : '';
}

/** What holds, in sentences, by what each is about. */
function sentencesOf(known: Known): (readonly [about: string, sentence: string])[] {
  const { choice, locale, settings, words } = known;
  if (!choice) return [];
  const { record, state } = choice;
  const say = (sentence: string, names: readonly string[]): string =>
    names[0] ? fill(sentence, 'names', new Intl.ListFormat(locale).format(names)) : '';
  return [
    ['undecided', state.decided ? '' : words.undecided],
    // without an answer something may be on all the same: by the model, or by an older yes
    ['allowed', say(words.allowed, listed(known, state.granted))],
    ['refused', state.decided ? say(words.refused, listed(known, state.denied)) : ''],
    ['chosen', record ? shownOf(record, locale, words).chosen : ''],
    ['signal', words.news ?? signalOf(settings, state, words)],
  ];
}

const button = (name: string, label: string): Markup =>
  keyed(name, piece('button', { type: 'button', 'data-askfirst': name }, label));

/** The visitor's own choice: what holds, since when, its record, and how to change it. */
export function choiceOf(known: Known, heading: string): Markup | false {
  const { choice, host, locale, words } = known;
  if (!choice) return false;
  const { record, state } = choice;
  const shown = record && shownOf(record, locale, words);
  return keyed(
    'choice',
    piece(
      'section',
      { class: 'choice' },
      piece(heading, {}, words.choice),
      sentencesOf(known).flatMap(([about, sentence]) =>
        sentence ? keyed(about, piece('p', {}, sentence)) : [],
      ),
      host !== undefined &&
        shown &&
        keyed(
          'record',
          piece(
            'p',
            { class: 'record' },
            shown.id && piece('span', {}, shown.id),
            piece('a', { href: shown.href, download: `askfirst-${host}.json` }, words.download),
          ),
        ),
      host !== undefined &&
        keyed(
          'actions',
          piece(
            'div',
            { class: 'actions' },
            button('preferences', words.change),
            listed(known, state.granted).length > 0 && button('reject', words.withdraw),
          ),
        ),
    ),
  );
}

/** The same in one line, with nothing to press. */
export function statusOf(known: Known): readonly Markup[] {
  const sentences = sentencesOf(known).map(([, sentence]) => sentence);
  return sentences.some(Boolean) ? [sentences.filter(Boolean).join(' ')] : [];
}
