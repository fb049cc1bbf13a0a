import { isSafeUrl } from '../config/safe-url';
import type { Attributes, Markup } from '../policy/declaration/markup';

/** By number: that needs no table of names. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Whatever comes in as an address, no other may go out. */
const isSound = ([name, value]: readonly [string, string]): boolean =>
  name !== 'href' || isSafeUrl(value);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(isSound)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');

/** Plain data as HTML: every text in it stays text. None of the elements is one that has no end tag. */
export const htmlOf = (pieces: readonly Markup[]): string =>
  pieces
    .map((one) =>
      typeof one === 'string'
        ? escape(one)
        : `<${one.tag}${attributesOf(one.attributes)}>${htmlOf(one.children)}</${one.tag}>`,
    )
    .join('');
