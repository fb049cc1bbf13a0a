import { fill } from '../fill';
import { type Browser, BROWSERS, INDEPENDENT } from './browsers';
import type { Known } from './known';
import { link } from './link';
import { keyed, type Markup, piece } from './markup';

/** How to turn cookies off in the browser at hand; in the others, where nobody knows which it is. */
export function helpOf({ browser, words }: Known, heading: string): Markup {
  const instructions = ({ name, url }: Browser): Markup =>
    link(url, fill(words.browser, 'browser', name));
  const others = Object.entries(BROWSERS).filter(([id]) => id !== browser);
  const list = piece(
    'ul',
    {},
    others.map(([, one]) => piece('li', {}, instructions(one))),
  );
  return keyed(
    'help',
    piece(
      'section',
      {},
      piece(heading, {}, words.browsers),
      piece('p', {}, words.browsersText),
      browser
        ? [
            piece('p', {}, instructions(BROWSERS[browser])),
            piece('details', {}, piece('summary', {}, words.otherBrowsers), list),
          ]
        : list,
      piece(
        'p',
        { class: 'independent' },
        piece('span', {}, words.independent),
        INDEPENDENT.flatMap(({ name, url }) => [' ', link(url, name)]),
      ),
    ),
  );
}
