import { headingLevel } from '../heading-level';
import { choiceOf } from './choice';
import { helpOf } from './help';
import type { Known } from './known';
import type { Markup } from './markup';
import { responsibleOf } from './responsible';
import { categoryOf } from './table';

/** The declaration as plain data: the visitor's choice, what is stored for what, by whom, and what to do. */
export function declarationOf(known: Known): readonly Markup[] {
  const { categories, ui } = known.settings;
  const heading = `h${headingLevel(ui)}`;
  return [
    choiceOf(known, heading),
    ...categories.map((category) => categoryOf(known, category, heading)),
    responsibleOf(known, heading),
    helpOf(known, heading),
  ].filter((one): one is Markup => !!one);
}
