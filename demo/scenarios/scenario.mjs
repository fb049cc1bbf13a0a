/** Makes one scenario page. Every scenario says in plain words what it shows and what to look for. */
import { consentConfig } from '../consent-config.mjs';
import { embed, layout } from '../layout.mjs';

/** A held-back script that does nothing but note that it ran. */
export const noteWhenRun = (consent, name = consent, attributes = '') =>
  `<script type="text/plain" data-consent="${consent}"${attributes}>(window.ran = window.ran || []).push('${name}')</script>`;

/** Held-back scripts that most scenarios carry: enough to see what a choice releases. */
const SAMPLES = noteWhenRun('analytics') + noteWhenRun('marketing');

const WITNESS = '<script src="/site/witness.js"></script>';

/**
 * @param path     address below `/scenarios/`
 * @param explain  what happens here and what to look for, one or two sentences
 * @param config   changes to the demo's configuration, or a function that makes one from scratch
 * @param tag      the script tag, where it is not the plain one; may be a function of the hosts
 * @param head     further content of `<head>`, after the tag
 * @param first    goes right after the witness, before everything else
 * @param body     content below the explanation; may be a function of the hosts
 * @param headers  response headers; a function of the hosts and of the nonce
 */
export function scenario({
  path,
  title,
  explain,
  config = {},
  tag,
  head = '',
  first = '',
  body = '',
  headers,
  samples = SAMPLES,
  ...frame
}) {
  const settings = typeof config === 'function' ? config() : { ...consentConfig, ...config };
  return {
    path: `/scenarios/${path}`,
    title,
    explain,
    headers,
    page: (context) => {
      const resolved = (part) => (typeof part === 'function' ? part(context) : part);
      return layout({
        title: `${title} – Larkfell Huts`,
        path: '/scenarios',
        before: WITNESS + resolved(first),
        head:
          embed({ config: settings, ...(tag === undefined ? {} : { tag: resolved(tag) }) }) +
          resolved(head),
        body: `<h1>${title}</h1>
<p class="lead">${explain}</p>
${resolved(body)}
${samples}`,
        ...frame,
      });
    },
  };
}
