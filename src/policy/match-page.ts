import { matchesName } from './match-name';

/**
 * Is the notice shown on this path? With no patterns everywhere; else where one matches and no
 * pattern with a leading `!` does.
 */
export function isAskingPage(patterns: readonly string[], path: string): boolean {
  const isExclusion = (pattern: string): boolean => pattern.startsWith('!');
  return (
    (patterns.every(isExclusion) || patterns.some((pattern) => matchesName(pattern, path))) &&
    !patterns.some((pattern) => isExclusion(pattern) && matchesName(pattern.slice(1), path))
  );
}
