import { problemsOf } from './config/check';
import { problemText } from './config/problem-text';
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
