import { isBag, isOn } from '../config/kinds';
import { isNoNotice } from '../config/no-notice';
import { coversOf, regionCode, regionKey } from '../config/region-code';
import type { Method, Model, RegionSource, Rules, Settings } from '../types';
import { covers } from './covers';
import { IMPLIED, isSold, LEFT, type Name, namesOf } from './names';
import { REGIONS, type RegionRow } from './regions';

/** Where the visitor is, and who says so. */
export interface Place {
  readonly region: string | null;
  readonly source: RegionSource;
}

/** The browser's opt-out signals. */
export interface OptOutSignals {
  readonly gpc: boolean;
  readonly dnt: boolean;
}

/** The newest answer there is, of whatever revision. */
export interface Former {
  readonly method: Method;
  readonly revision: number;
  readonly granted: readonly string[];
  readonly denied: readonly string[];
}

/**
 * Did that answer say no to it? A no to a category is one to services that came later, too, but not to
 * those that the same answer left as they were.
 */
export function isRefused({ category, key, name }: Name, former: Former | null): boolean {
  const isLeft = [IMPLIED, LEFT].some((mark) => former?.granted.includes(mark + key));
  return !!former?.denied.some((no) =>
    no === category ? !isLeft || key === name : no.split(':')[0] === name,
  );
}

/** A model, and the row of the table that it was taken from, if it was. */
type Found = { readonly model: Model } & Pick<RegionRow, 'exempt'>;

/** What `regions` says of a place; undefined if nothing. A mistake says what is no model. */
function saidOf(regions: Settings['regions'], covers: readonly string[]): unknown {
  const isAuto = regions === 'auto' && regions;
  const entries = Object.entries(isBag(regions) ? regions : { '*': isAuto });
  for (const code of covers) {
    const said = entries.filter(([key, value]) => value !== undefined && regionKey(key) === code);
    // `UK` and `GB` that differ: none of them
    if (said[0]) return said.every(([, value]) => value === said[0]![1]) && said[0][1];
  }
  return undefined;
}

/** The model at a place. What is no model, or may not be here, gives way to the strictest. */
function modelAt({ acknowledgeLegalRisk, model, regions }: Settings, region: string): Found {
  const covers = coversOf(region);
  const found = saidOf(regions, covers);
  const said = found === undefined ? model : found;
  if (said === 'auto') {
    const rows = covers.map((code) => REGIONS.find(({ at }) => at.split(' ').includes(code)));
    return rows.find((row) => row)!;
  }
  const isNotice = said === 'notice' && (acknowledgeLegalRisk === true || !isNoNotice(region));
  return { model: isNotice || said === 'opt-out' ? said : 'opt-in' };
}

/** The model, by the region where `regions` is set. A place that nobody knows is a strict one. */
function found(settings: Settings, region: string | null): Found {
  const { minor, model, regions } = settings;
  const plain: Found = { model: model === 'opt-out' ? model : 'opt-in' };
  if (regions !== undefined && !region) return { model: 'opt-in' };
  const at = regions === undefined ? plain : modelAt(settings, region!);
  // the sale of data of people under 16 needs a yes (California Civil Code, section 1798.120(c))
  return isOn(minor) && (region?.startsWith('US') ?? true) ? { ...at, model: 'opt-in' } : at;
}

/**
 * What decides beside the visitor's answer, for a visitor at this place with these signals.
 * @param former what was answered last. A no holds on whatever has changed since, that to a category for
 *   services that came later, too; what was taken for a yes under `notice` holds there, as long as
 *   nothing has changed
 */
export function rulesFor(
  settings: Settings,
  { region: given, source }: Place,
  { gpc, dnt }: OptOutSignals,
  former: Former | null,
): Rules {
  const region = regionCode(given);
  const { exempt, model } = found(settings, region);
  // PECR, Schedule A1, exempts nothing of advertising, whatever its flag says
  const exempted = settings.services.filter(
    (one) =>
      one.exempt && exempt?.includes(one.exempt) && one.category !== 'marketing' && !isSold(one),
  );
  const isImplied = (key: string): boolean =>
    model === 'notice' &&
    covers(former!.revision, settings.policy.revision) &&
    former!.granted.includes(IMPLIED + key);
  const presumed = namesOf(settings)
    .filter(
      (one) =>
        !one.required &&
        !isRefused(one, former) &&
        (model === 'opt-out' ||
          exempted.some(({ id }) => id === one.name) ||
          (!!former && isImplied(one.key))),
    )
    .map(({ name }) => name);
  return Object.freeze({
    model,
    region,
    ...((settings.regions !== undefined || source !== 'default') && { regionSource: source }),
    gpc,
    ...(isOn(settings.dnt) && { dnt }),
    signal: gpc || (isOn(settings.dnt) && dnt),
    presumed: Object.freeze(presumed),
  });
}
