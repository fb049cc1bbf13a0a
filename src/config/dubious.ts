import type { Settings } from '../types';
import { isBag } from './kinds';
import { isNoNotice } from './no-notice';
import { regionKey } from './region-code';

const MODELS: readonly unknown[] = ['opt-in', 'opt-out', 'notice', 'auto'];

/** Is the model one, or left out? */
export const hasModel = ({ model }: Settings): boolean =>
  model === undefined || model === 'opt-in' || model === 'opt-out';

/** May something be wrong with what the config says of models and regions? The linter says what. */
export function isDubious(settings: Settings): boolean {
  const { acknowledgeLegalRisk, regions } = settings;
  const isOne = (key: string, value: unknown): boolean =>
    MODELS.includes(value) &&
    regionKey(key) !== null &&
    (value !== 'notice' || acknowledgeLegalRisk === true || (key !== '*' && !isNoNotice(key)));
  return (
    !hasModel(settings) ||
    (regions !== undefined &&
      regions !== 'auto' &&
      !(isBag(regions) && Object.entries(regions).every(([key, value]) => isOne(key, value))))
  );
}
