import { colorsOf } from './browser/colors';
import { problemsOf } from './config/check';
import { problemText } from './config/problem-text';
import { COLORS, tooFaint } from './policy/contrast';
import { misfiled } from './policy/misfiled';
import * as catalogue from './services';
import type { Config } from './types';

/**
 * What is wrong with a config, one sentence each; empty if nothing is. For a build step or a test: it
 * knows the whole catalogue, so it also says where something is called necessary that is not.
 */
export const checkConfig = (config: Config = {}): string[] => [
  ...problemsOf(config).map(problemText),
  ...misfiled(config, Object.values(catalogue)),
];

/**
 * Which of the widget's colours are too hard to tell from what they are drawn on, one sentence each;
 * empty if none is. For the console or a test, in a browser, while the notice or the preferences are
 * shown; once for light and once for dark.
 * @throws Error if nothing of the widget is on the page
 * @see WCAG 2.2, 1.4.3 and 1.4.11
 */
export const checkContrast = (): string[] => tooFaint(colorsOf(COLORS));
