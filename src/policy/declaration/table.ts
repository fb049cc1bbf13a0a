import { textOf } from '../../config/kinds';
import type { Category } from '../../types';
import { titleOf } from '../title';
import { type Item, type Owner, ownersOf } from './inventory';
import type { Known } from './known';
import { link } from './link';
import { foreign, keyed, type Markup, type Piece, piece } from './markup';
import type { Words } from './words';

/** A row that says whose the rows below it are. */
const groupRow = ({ name, purpose }: Owner): Markup =>
  keyed(
    '',
    piece(
      'tr',
      { role: 'row', class: 'group' },
      piece(
        'th',
        { role: 'rowheader', scope: 'rowgroup', colspan: '6' },
        piece('strong', {}, foreign(name)),
        purpose && ' ',
        foreign(purpose),
      ),
    ),
  );

/** Cells say what they are about themselves, for narrow screens on which the heads are not seen. */
const cell = (label: string, content: Markup, more: Readonly<Record<string, string>> = {}): Piece =>
  piece('td', { role: 'cell', 'data-label': label, ...more }, content);

const itemRow = (item: Item, { provider }: Owner, words: Words): Markup =>
  keyed(
    `${item.kind} ${item.name}`,
    piece(
      'tr',
      { role: 'row' },
      piece('th', { role: 'rowheader', scope: 'row' }, piece('code', { dir: 'ltr' }, item.name)),
      cell(words.provider, link(provider.url, provider.name)),
      cell(words.purpose, foreign(item.purpose)),
      cell(words.kept, item.kept),
      cell(words.kind, item.kind),
      cell(words.present, item.present),
    ),
  );

/** Somebody who stores nothing; of whom no more is known than the name, nothing is claimed. */
const emptyRow = ({ isDescribed, name, provider, purpose }: Owner, words: Words): Markup =>
  keyed(
    '',
    piece(
      'tr',
      { role: 'row' },
      piece('th', { role: 'rowheader', scope: 'row' }, piece('strong', {}, foreign(name))),
      cell(words.provider, link(provider.url, provider.name)),
      cell(words.purpose, foreign(purpose)),
      cell('', isDescribed ? words.nothing : '', { colspan: '3' }),
    ),
  );

function tableOf(caption: string, owners: readonly Owner[], words: Words): Markup {
  const heads = ['name', 'provider', 'purpose', 'kept', 'kind', 'present'] as const;
  return piece(
    'table',
    { role: 'table' },
    piece('caption', {}, foreign(caption)),
    piece(
      'thead',
      { role: 'rowgroup' },
      piece(
        'tr',
        { role: 'row' },
        heads.map((head) => piece('th', { role: 'columnheader', scope: 'col' }, words[head])),
      ),
    ),
    owners.map((owner) =>
      keyed(
        owner.id,
        piece(
          'tbody',
          { role: 'rowgroup' },
          owner.items[0]
            ? [groupRow(owner), ...owner.items.map((item) => itemRow(item, owner, words))]
            : emptyRow(owner, words),
        ),
      ),
    ),
  );
}

/** One category: what it is for, and who stores what under it. */
export function categoryOf(known: Known, category: Category, heading: string): Markup {
  const { words } = known;
  const { name } = category;
  const title = titleOf(category, words.titles);
  const about = textOf(category.description) || textOf(words.descriptions[name]);
  const owners = ownersOf(known, name);
  return keyed(
    name,
    piece(
      'section',
      {},
      piece(heading, {}, foreign(title)),
      about && piece('p', {}, foreign(about)),
      owners[0] && tableOf(title, owners, words),
    ),
  );
}
