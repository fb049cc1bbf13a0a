/**
 * May this address become a link? Only http(s), mailto and relative ones may: what has a colon before
 * its first slash, question mark or hash has a scheme, with whatever in it that browsers drop.
 */
export const isSafeUrl = (url: string): boolean =>
  /^(https?:|mailto:|(?![^/?#]*:))/.test(url.trim().toLowerCase());
