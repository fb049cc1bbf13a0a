import { rulesFor } from '../../src/policy/rules';
import type { Config, Rules } from '../../src/types';
import { settingsOf } from '../config/settings-of';

/** A browser that sends no signal. */
export const QUIET = { gpc: false, dnt: false };

/** What holds in a region by a config, for a visitor who has not answered. */
export const at = (config: unknown, region: string | null, signals = QUIET): Rules =>
  rulesFor(settingsOf(config as Config), { region, source: 'config' }, signals, null);
