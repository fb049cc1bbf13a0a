/** A strict content security policy, and what a page under it has to carry. */

/** Nothing inline but what carries the nonce, nothing from elsewhere, no string turned into code. */
const strictPolicy = ({ nonce, thirdParty }) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
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

/** Every script, held back or not, needs the nonce of its response. */
export const withNonces = (html, { nonce }) =>
  html.replaceAll(/<script(?=[ >])(?![^>]*nonce=)/g, `<script nonce="${nonce}"`);
