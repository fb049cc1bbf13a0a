/** Does a declared cookie or storage name cover this one? Exact, or a prefix with one trailing `*`. */
export const matchesName = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
