import { read } from './source-files';

export const readme = read('README.md');

/** The rows of the first table below a heading. */
export function table(heading: string): string[][] {
  const [, below = ''] = readme.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const lines = /(?:^\|.*\n)+/m.exec(below)?.[0].trim().split('\n').slice(2) ?? [];
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
