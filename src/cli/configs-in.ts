/** A config in a page: what stands between the tags is plain text, up to the first end tag. */
const BLOCK = /<script\s(?=[^>]*\bdata-askfirst-config\b)[^>]*>(.*?)<\/script/gis;

/** An editor may have put it in front of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** A config; or the text of one that is no JSON, which `checkConfig` complains about, as a browser would. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The configs in a file: the whole of it, where its name ends in `.json`, else every block
 * `<script type="application/json" data-askfirst-config>` of the page that it is.
 */
export function configsIn(file: string, text: string): unknown[] {
  if (/\.json$/i.test(file)) return [parsed(text.replace(BYTE_ORDER_MARK, ''))];
  return Array.from(text.matchAll(BLOCK), ([, block]) => parsed(block!));
}
