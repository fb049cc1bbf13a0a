import { type Answer, REJECT } from './answer';
import type { Method } from '../types';

/**
 * `1.<time>.<revision>.<method>.<granted>.<denied>`: the time in base 36, keys joined by `~`. An `s`
 * after the revision: given under an opt-out signal. A service's category stands behind it as an item
 * of its own with a `-` before it, as no name has: `youtube~-marketing`.
 */
const FORM = /^1\.([\da-z]{6,7})\.(\d{1,9})(s?)\.([a-z-]+)\.([\w:~-]*)\.([\w:~-]*)$/;

/** After a stored answer whose removals are not finished. It reads as one name more, an empty one. */
export const UNFINISHED = '~';
export const isUnfinished = (value: string): boolean => value.endsWith(UNFINISHED);

/** When the answer of such a value was given, as a text: a later one sorts behind it. */
export const timeIn = (value: string): string => value.slice(0, 8);

/** The value without that mark. */
export const bare = (value: string): string => value.replace(/~$/, '');

const split = (names: string): string[] => names.split('~').filter(Boolean);

/**
 * The cookie's value: only characters that need no percent-encoding, so that a server reads the
 * granted names with `value.split('.')[4].split('~')`.
 */
export const encode = ({ time, revision, signal, method, granted, denied }: Answer): string =>
  [
    1,
    // also by a clock that begins anew in 1970
    time.toString(36).padStart(6, '0'),
    `${revision}${signal ? 's' : ''}`,
    method,
    granted.join('~'),
    denied.join('~'),
  ]
    .join('.')
    .replaceAll(':', '~-');

/**
 * Reads a value that anybody may have written: a well-formed answer, or null.
 */
export function decode(value: string): Answer | null {
  if (value === 'reject') return REJECT;
  const [, time, revision, signal, method, granted, denied] =
    FORM.exec(value.replaceAll('~-', ':')) ?? [];
  if (!time) return null;
  return {
    time: parseInt(time, 36),
    revision: +revision!,
    signal: !!signal,
    method: method as Method,
    granted: split(granted!),
    denied: split(denied!),
  };
}
