import { isBag } from '../config/kinds';

/** The same value, without the order of its keys. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isBag(value)) return value;
  return Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => [key, inOrder(value[key])]);
}

/**
 * Fifty-three bits that stand for a value: two FNV-1a sums with different factors. Enough to see
 * that words have changed; no protection against somebody who wants two that are alike.
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(inOrder(value));
  let one = 0x811c9dc5;
  let two = 0x2545f491;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
  }
  return ((one >>> 0) * 2 ** 21 + (two >>> 11)).toString(36);
}
