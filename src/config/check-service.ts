import { strayKeys } from './check-keys';
import { checkProvider, checkTexts } from './check-shown';
import { type Bag, isBag, isName, isText } from './kinds';
import type { Problem } from './problem-text';
import { isStoredName } from './stored-name';

/** With `id`, for those of the catalogue have one. */
const KEYS =
  'category name provider purpose cookies storage databases hosts frame sale exempt reason id';

const isHost = (value: unknown): boolean => isText(value) && /^[a-z\d.-]+(:\d+)?$/i.test(value);
/** A name alone: what is no host of any address would hold nothing back. */
const isHostName = (value: unknown): boolean =>
  isText(value) && /^[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(value);
const isQuery = (value: unknown): boolean => isBag(value) && Object.values(value).every(isText);

/** What is wrong with one service. */
export function checkService(id: string, entry: unknown, categories: readonly string[]): Problem[] {
  const service: Bag = isBag(entry) ? entry : { category: entry };
  const path = `services.${id}`;
  const problems: Problem[] = [];
  const check = (key: string, isFine: boolean, value: unknown = service[key]): void => {
    if (!isFine) problems.push({ path: `${path}.${key}`, value });
  };
  if (!isName(id) || categories.includes(id)) problems.push({ path: 'services', value: id });
  check('sale', [undefined, true, false].includes(service.sale as boolean));
  check('exempt', [undefined, 'statistics', 'appearance'].includes(service.exempt as string));
  check('category', categories.includes(service.category as string));
  for (const kind of ['cookies', 'storage', 'databases']) {
    for (const row of [service[kind] ?? []].flat<unknown[]>()) {
      const name = isBag(row) ? row.name : row;
      check(kind, isStoredName(kind, name), name);
    }
  }
  for (const host of [service.hosts ?? []].flat<unknown[]>()) {
    check('hosts', isHostName(host), host);
  }
  problems.push(
    ...checkTexts(path, service, 'name', 'purpose', 'reason'),
    ...checkProvider(`${path}.provider`, service.provider),
  );
  const { frame = {} } = service;
  check('frame', isBag(frame));
  for (const [key, isFine] of Object.entries({ host: isHost, query: isQuery })) {
    const value = isBag(frame) ? frame[key] : undefined;
    check(`frame.${key}`, value === undefined || isFine(value), value);
  }
  return [
    ...problems,
    ...strayKeys(path, service, KEYS),
    ...strayKeys(`${path}.frame`, frame, 'host query'),
  ];
}
