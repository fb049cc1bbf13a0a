/**
 * May this address become a link? Only http(s), mailto and relative ones may.
 * Browsers drop control characters and spaces before they read a scheme, so they are dropped here too.
 */
export const isSafeUrl = (url: string): boolean =>
  /^(https?:|mailto:|(?![^/?#]*:))/.test(url.replace(/[\0-\x20]/g, '').toLowerCase());
