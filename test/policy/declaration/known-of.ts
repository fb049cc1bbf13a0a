import { computeState } from '../../../src/consent/state';
import type { Answer } from '../../../src/consent/answer';
import type { Known } from '../../../src/policy/declaration/known';
import type { Markup, Piece } from '../../../src/policy/declaration/markup';
import { withEnglish } from '../../../src/policy/declaration/words';
import { namesOf } from '../../../src/policy/names';
import type { Config, ConsentRecord, Rules } from '../../../src/types';
import { settingsOf } from '../../config/settings-of';

/** What a visitor has said: names as in an answer, and how. */
export interface Said extends Partial<Pick<Answer, 'granted' | 'denied' | 'method' | 'signal'>> {
  readonly rules?: Partial<Rules>;
  readonly record?: Partial<ConsentRecord>;
}

const TIME = Date.UTC(2026, 2, 4, 12) / 1000;

/** All that a declaration in a browser is made of, for a visitor who has said this, or nothing. */
export function knownOf(config: Config = {}, said?: Said, more: Partial<Known> = {}): Known {
  const settings = settingsOf(config);
  const rules: Rules = { model: 'opt-in', region: null, gpc: false, signal: false, ...said?.rules };
  const method = said?.method ?? 'save';
  const isAnswer = !!(said?.granted ?? said?.denied);
  const answer: Answer | null = isAnswer
    ? { time: TIME, revision: 0, signal: false, granted: [], denied: [], ...said, method }
    : null;
  const state = computeState('en', namesOf(settings), answer, 'cookie', rules);
  const time = '2026-03-04T12:00:00Z';
  const record = isAnswer ? ({ time, method, ...said?.record } as ConsentRecord) : null;
  return {
    settings,
    words: withEnglish(settings.texts ?? {}),
    locale: 'en',
    site: 'shop.example',
    choice: { state, record },
    present: { cookies: [], storage: [] },
    host: 'shop.example',
    ...more,
  };
}

const isPiece = (one: Markup): one is Piece => typeof one !== 'string';

/** All elements of a tree, in document order. */
export const all = (tree: readonly Markup[]): Piece[] =>
  tree.filter(isPiece).flatMap((one) => [one, ...all(one.children)]);

export const named = (tree: readonly Markup[], tag: string): Piece[] =>
  all(tree).filter((one) => one.tag === tag);

/** What can be read. */
export const textIn = (tree: readonly Markup[]): string =>
  tree.map((one) => (typeof one === 'string' ? one : textIn(one.children))).join('');

/** The table of a category, row by row, as it can be read. */
export function rowsIn(tree: readonly Markup[], category: string): string[][] {
  const section = all(tree).find(({ key, tag }) => tag === 'section' && key === category)!;
  return named(section.children, 'tr').map(({ children }) =>
    children.map((cell) => textIn([cell])),
  );
}
