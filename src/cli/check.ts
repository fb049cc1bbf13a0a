import { checkConfig } from '../debug';
import type { Config } from '../types';
import { configsIn } from './configs-in';

/** How a command ends, as programs do: all is well, something is wrong, or it could not be looked at. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  readonly code: ExitCode;
  /** What is said, a line each. */
  readonly lines: readonly string[];
}

function checkFile(file: string, read: (file: string) => string): Outcome {
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    return { code: 2, lines: [`${file}: cannot be read (${(error as Error).message}).`] };
  }
  const configs = configsIn(file, text);
  if (configs.length === 0) {
    const lines = [`${file}: holds no config; name a JSON file, or a page with a config block.`];
    return { code: 2, lines };
  }
  const flaws = configs.flatMap((config) => checkConfig(config as Config));
  return flaws[0]
    ? { code: 1, lines: flaws.map((flaw) => `${file}: ${flaw}`) }
    : { code: 0, lines: [`${file}: nothing is wrong.`] };
}

/**
 * Says of each file what is wrong with the configs in it.
 * @param files names of JSON files, or of pages with a config block
 * @param read gives the text of a file, or throws
 */
export function check(files: readonly string[], read: (file: string) => string): Outcome {
  const outcomes = files.map((file) => checkFile(file, read));
  return {
    code: outcomes.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), 0),
    lines: outcomes.flatMap(({ lines }) => lines),
  };
}
