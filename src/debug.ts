import { colorsOf } from './browser/colors';
import { problemsOf } from './config/check';
import { isBag } from './config/kinds';
import { problemText } from './config/problem-text';
import { resolve } from './config/resolve';
import { COLORS, tooFaint } from './policy/contrast';
import { misfiled } from './policy/misfiled';
import { notExempt } from './policy/not-exempt';
import { unheeded } from './policy/unheeded';
import * as catalogue from './services';
import type { Config, Settings } from './types';

/** Only what is looked at: the rest may be of any kind, and is told of by `problemsOf`. */
function settingsOf(config: Config): Settings {
  const { categories, gpc, services } = isBag(config) ? (config as Config) : {};
  return resolve({ categories, gpc, services }, [], [], () => undefined);
}

/**
 * What is wrong with a config, one sentence each; empty if nothing is. For a build step or a test: it
 * knows the whole catalogue, so it also says where something is called necessary that is not, and where
 * an opt-out signal of the browser does not reach what may sell or share data.
 */
export const checkConfig = (config: Config = {}): string[] => {
  const settings = settingsOf(config);
  const known = Object.values(catalogue);
  return [
    ...problemsOf(config).map(problemText),
    ...misfiled(settings, known),
    ...unheeded(settings, known),
    ...notExempt(settings),
  ];
};

/**
 * Which of the widget's colours are too hard to tell from what they are drawn on, one sentence each;
 * empty if none is. For the console or a test, in a browser, while the notice or the preferences are
 * shown; once for light and once for dark.
 * @throws Error if nothing of the widget is on the page
 * @see WCAG 2.2, 1.4.3 and 1.4.11
 */
export const checkContrast = (): string[] => tooFaint(colorsOf(COLORS));
