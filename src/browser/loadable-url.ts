/**
 * May a gated element load this? http(s), or the page's own scheme for files; never `javascript:`,
 * `data:`, `blob:` or anything else that would run inside this page.
 */
export function isLoadableUrl(url: string): boolean {
  try {
    return /^(https?|file):$/.test(new URL(url, location.href).protocol);
  } catch {
    return false;
  }
}
