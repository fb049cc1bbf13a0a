import { problemText } from './config/problem-text';
import type { Problem } from './config/resolve';

/** Puts every problem of a config into the console, one sentence each. */
export const explain = (problems: readonly Problem[]): void => {
  for (const problem of problems) console.error(problemText(problem));
};
