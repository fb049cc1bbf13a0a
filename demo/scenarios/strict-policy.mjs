/** A strict content security policy, and what a page under it has to carry. */

/** Nothing inline but what carries the nonce, nothing from elsewhere, no string turned into code. */
const strictPolicy = ({ nonce, thirdParty }, more = '') =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'${more}`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    `frame-src 'self' ${thirdParty}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types askfirst',
    'report-uri /csp-reports',
  ].join('; ');

export const strictHeaders = (context) => ({ 'content-security-policy': strictPolicy(context) });

/** Scripts that have the nonce may load others without. */
export const strictDynamicHeaders = (context) => ({
  'content-security-policy': strictPolicy(context, " 'strict-dynamic'"),
});

/** Every script, held back or not, needs the nonce of its response. */
export const withNonces = (html, { nonce }) =>
  html.replaceAll(/<script(?=[ >])(?![^>]*nonce=)/g, `<script nonce="${nonce}"`);
