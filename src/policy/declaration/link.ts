import { isText } from '../../config/kinds';
import { isSafeUrl } from '../../config/safe-url';
import { foreign, type Markup, piece } from './markup';

/** A link, if its address may be one; else its words alone. */
export const link = (url: unknown, label: string): Markup =>
  label && isText(url) && url && isSafeUrl(url)
    ? piece('a', { href: url, rel: 'noopener noreferrer' }, foreign(label))
    : foreign(label);
