import type { NoticeTexts } from '../types';
import { fill } from './fill';

/**
 * "a, b and c" in the words of a language. Not by `Intl.ListFormat`: the first use of `Intl` in a page
 * takes the browser 20 ms and more, which the visitor would wait for the notice.
 */
export const listed = (
  names: readonly string[],
  { comma, and }: Pick<NoticeTexts, 'comma' | 'and'>,
): string =>
  names.reduce((list, name, at) =>
    fill(fill(names[at + 1] === undefined ? and : comma, 'list', list), 'name', name),
  );
