/**
 * The first wanted language that there are words for; `de-AT` takes `de-AT`, else `de`. Else English.
 * @see RFC 4647, section 3.4 (lookup)
 */
export function pickLocale(wanted: readonly string[], available: readonly string[]): string {
  for (let tag of wanted) {
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const found = available.find((name) => name.toLowerCase() === tag.toLowerCase());
      if (found) return found;
    }
  }
  return 'en';
}
