import { isText } from './kinds';

/**
 * The first wanted language that there are words for; `de-AT` takes `de-AT`, else `de`. Else English.
 * Chinese as written in Taiwan, Hong Kong and Macau is known by its script, Norwegian by its usual form.
 * @param available the more specific first
 * @see RFC 4647, section 3.4 (lookup)
 */
export function pickLocale(wanted: readonly unknown[], available: readonly string[]): string {
  for (const one of wanted.filter(isText)) {
    const tag = one
      .toLowerCase()
      .replace(/^zh-(?=tw|hk|mo)/, 'zh-hant-')
      .replace(/^n[no](?!\w)/, 'nb');
    const found = available.find((name) => `${tag}-`.startsWith(`${name}-`.toLowerCase()));
    if (found) return found;
  }
  return 'en';
}
