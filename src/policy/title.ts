import { textOf } from '../config/kinds';
import type { Category, Texts } from '../types';

/** What a category is called: by the site, by the language, or by its name. */
export const titleOf = (
  { name, title }: Pick<Category, 'name' | 'title'>,
  titles: Texts['titles'],
): string => textOf(title) || textOf(titles[name]) || name;
