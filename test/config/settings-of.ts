import { resolve } from '../../src/config/resolve';
import type { Config, Settings } from '../../src/types';

/** The settings that a config without mistakes leads to. */
export function settingsOf(config: Config = {}): Settings {
  const { settings, problems } = resolve(config, ['en'], ['en', 'de']);
  if (problems.length) throw new Error(JSON.stringify(problems));
  return settings;
}
