import { problemsOf } from '../../src/config/check';
import { resolve } from '../../src/config/resolve';
import type { Config, Settings } from '../../src/types';

/** The settings that a config without mistakes leads to. */
export const settingsOf = (config: Config = {}): Settings =>
  resolve(config, ['en'], ['en', 'de'], () => {
    throw new Error(JSON.stringify(problemsOf(config)));
  });

/** What any config leads to, and how often it was found wrong on the way. */
export function read(config: unknown, locales = ['en', 'de']) {
  let flaws = 0;
  const settings = resolve(config, [], locales, () => flaws++);
  return { settings, flaws };
}
