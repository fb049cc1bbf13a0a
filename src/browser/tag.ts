import { isBag } from '../config/kinds';
import { find, page } from './page';

/**
 * The config that the page gives to the script tag: the JSON block
 * `<script type="application/json" data-askfirst-config>`, with the tag's own `data-*` over it
 * (`data-model`, `data-privacy-url` …). A block that is no JSON comes back as its text, for `resolve`
 * to complain about.
 */
export function readTag(): unknown {
  const block = find('script[data-askfirst-config]')?.textContent ?? '{}';
  try {
    const config: unknown = JSON.parse(block);
    return isBag(config) ? { ...config, ...page('currentScript')?.dataset } : config;
  } catch {
    return block;
  }
}
