import type { Settings } from '../types';
import { isBag, isOn, isToken } from './kinds';
import { isNoNotice } from './no-notice';
import { hasModel } from './has-model';
import { isPages } from './pages';
import { regionCode, regionKey } from './region-code';

/** The options of this kind, in any spelling, and as they are spelt. */
const MISSPELT =
  /^(regions?|region-?timeout|minor|dnt|gpc|acknowledge-?legal-?risk|record|pages|cookie|model)$/i;
const SPELT =
  /^(regions?|regionTimeout|minor|dnt|gpc|acknowledgeLegalRisk|record|pages|cookie|model)$/;
const EXEMPT = /^(statistics|appearance)$/;

const isFlag = (value: unknown): boolean =>
  value === undefined || value === false || value === 'false' || isOn(value);

/** Where records go: somewhere, by names that there are. */
const isRecord = (record: unknown): boolean =>
  isBag(record) && Object.keys(record).every((key) => /^(endpoint|send|history)$/.test(key));

const MODELS: readonly unknown[] = ['opt-in', 'opt-out', 'notice', 'auto'];

/** May something be wrong with what the config says of models and regions? */
function hasDubiousRegions({ acknowledgeLegalRisk, region, regions }: Settings): boolean {
  const isOne = (key: string, value: unknown): boolean => {
    const code = regionKey(key);
    if (!code || !MODELS.includes(value)) return false;
    return (
      value !== 'notice' || acknowledgeLegalRisk === true || !(code === '*' || isNoNotice(code))
    );
  };
  return (
    !(region === undefined || typeof region === 'function' || regionCode(region)) ||
    (regions !== undefined &&
      regions !== 'auto' &&
      !(
        isBag(regions) &&
        Object.entries(regions).every(([key, value]) => isOne(key, value)) &&
        // `UK` and `GB`, one of them is enough
        new Set(Object.keys(regions).map(regionKey)).size === Object.keys(regions).length
      ))
  );
}

/** May something be wrong with the rarer options, those that this file's readers need? The linter says what. */
export function isDubious(settings: Settings): boolean {
  const { categories, cookie, dnt, gpc, minor, record, services } = settings;
  return (
    !hasModel(settings) ||
    hasDubiousRegions(settings) ||
    !Object.keys(settings).every((key) => !MISSPELT.test(key) || SPELT.test(key)) ||
    ![minor, dnt].every(isFlag) ||
    !(gpc === undefined || gpc === 'reject') ||
    !(record === undefined || isRecord(record)) ||
    ![cookie.name, cookie.domain ?? 'host', cookie.path].every(isToken) ||
    !isPages(settings.pages) ||
    !services.every(({ exempt }) => exempt === undefined || EXEMPT.test(exempt)) ||
    ![...categories, ...services].every(({ sale }) => [undefined, true, false].includes(sale))
  );
}
