/**
 * The first wanted language that there are words for; `de-AT` takes `de-AT`, else `de`. Else English.
 * @param available the more specific first
 * @see RFC 4647, section 3.4 (lookup)
 */
export function pickLocale(wanted: readonly string[], available: readonly string[]): string {
  const covers = (tag: string, name: string): boolean =>
    `${tag}-`.toLowerCase().startsWith(`${name}-`.toLowerCase());
  for (const tag of wanted) {
    const found = available.find((name) => covers(tag, name));
    if (found) return found;
  }
  return 'en';
}
