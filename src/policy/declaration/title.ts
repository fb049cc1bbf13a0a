import type { Category } from '../../types';
import { textOf } from './link';
import type { Words } from './words';

/** What a category is called: by the site, by the language, or by its name. */
export const titleOf = ({ name, title }: Category, { titles }: Words): string =>
  textOf(title) || (Object.hasOwn(titles, name) && textOf(titles[name])) || name;
