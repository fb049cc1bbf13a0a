import { textOf } from '../../config/kinds';
import type { CookieRow, Service } from '../../types';
import { isNamed } from '../describe';
import { duration, kept } from '../duration';
import { fill } from '../fill';
import { matchesName } from '../match-name';
import { providerOf } from '../provider';
import { rowsOf, type StoredKind } from '../rows';
import type { Known } from './known';

/** One thing that is stored, in the words of a language. */
export interface Item {
  readonly name: string;
  readonly purpose: string;
  readonly kept: string;
  readonly kind: string;
  /** Is it in this browser now? */
  readonly present: string;
}

/** Who stores something, and what. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly provider: { readonly name: string; readonly url?: string };
  readonly purpose: string;
  readonly items: readonly Item[];
  /** Is anything known of it but its name? */
  readonly isDescribed: boolean;
}

const KINDS = ['cookies', 'storage', 'databases'] as const;

function itemOf({ locale, present, words }: Known, row: CookieRow, kind: StoredKind): Item {
  const isThird = row.party === 'third';
  const label = {
    cookies: words.kindCookie,
    storage: words.kindStorage,
    databases: words.kindDatabase,
  }[kind];
  const names = isThird || row.httpOnly === true ? undefined : present[kind];
  const isThere = names?.some((name) => matchesName(row.name, name));
  return {
    name: row.name,
    purpose: textOf(row.purpose),
    kept: kept(textOf(row.duration), locale, words) ?? '',
    kind: isThird ? fill(words.third, 'kind', label) : label,
    present: names ? (isThere ? words.yes : words.no) : words.unseen,
  };
}

function ownerOf(known: Known, service: Service): Owner {
  const { id } = service;
  return {
    id,
    name: textOf(service.name) || id,
    provider: providerOf(service),
    purpose: textOf(service.purpose),
    items: KINDS.flatMap((kind) => rowsOf(service, kind).map((row) => itemOf(known, row, kind))),
    isDescribed: !isNamed(service),
  };
}

/** The widget itself: its cookie, and what it notes beside it. */
function ownOwner(known: Known): Owner {
  const { locale, settings, site, words } = known;
  const { name, days } = settings.cookie;
  const { import: former, record, regions } = settings;
  const item = (key: string, kept: string, kind: StoredKind = 'storage'): Item => ({
    ...itemOf(known, { name: key }, kind),
    purpose: words.choice,
    kept,
  });
  return {
    id: '',
    name: 'Askfirst',
    provider: { name: site },
    purpose: '',
    items: [
      item(name, duration(days, locale), 'cookies'),
      item(name + '-record', words.persistent),
      // that there has been an answer, so that another tool's is not taken over any more
      ...(former?.from ? [item(name + '-imported', words.persistent)] : []),
      // what the site has not taken yet, each for a week at most
      ...((record?.endpoint ?? record?.send) ? [item(name + '-queue', duration(7, locale))] : []),
      // that the notice was in view, from one page to the next: the only one that comes before an answer
      ...(Object.values(Object(regions) as object).includes('notice')
        ? [item('askfirst-shown', words.session)]
        : []),
    ],
    isDescribed: true,
  };
}

/** Who stores what under a category, in the order of the site; the widget itself where it is necessary. */
export function ownersOf(known: Known, category: string): readonly Owner[] {
  const services = known.settings.services
    .filter((service) => service.category === category)
    .map((service) => ownerOf(known, service));
  return category === 'necessary' ? [ownOwner(known), ...services] : services;
}
