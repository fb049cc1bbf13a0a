import { isText } from '../../config/kinds';
import { isSafeUrl } from '../../config/safe-url';
import { type Markup, piece } from './markup';

/** A link, if its address may be one; else its words alone. */
export const link = (url: unknown, label: string): Markup =>
  isText(url) && url && isSafeUrl(url)
    ? piece('a', { href: url, rel: 'noopener noreferrer' }, label)
    : label;

/** A site's own text. What is of another kind says nothing. */
export const textOf = (value: unknown): string =>
  isText(value) || typeof value === 'number' ? `${value}` : '';
