import { type Answer, REJECT } from './answer';
import type { Method } from '../types';

/** `1.<time>.<revision>.<method>.<granted>.<denied>`: the time in base 36, names joined by `~`. */
const FORM = /^1\.([\da-z]{6,7})\.(\d{1,9})\.([a-z-]+)\.([\w~-]*)\.([\w~-]*)$/;

/** After a stored answer whose removals are not finished. It reads as one name more, an empty one. */
export const UNFINISHED = '~';
export const isUnfinished = (value: string): boolean => value.endsWith(UNFINISHED);

const split = (names: string): string[] => names.split('~').filter(Boolean);

/**
 * The cookie's value: only characters that need no percent-encoding, so that a server reads the
 * granted names with `value.split('.')[4].split('~')`.
 */
export const encode = ({ time, revision, method, granted, denied }: Answer): string =>
  [1, time.toString(36), revision, method, granted.join('~'), denied.join('~')].join('.');

/**
 * Reads a value that anybody may have written: a well-formed answer, or null.
 */
export function decode(value: string): Answer | null {
  if (value === 'reject') return REJECT;
  const [, time, revision, method, granted, denied] = FORM.exec(value) ?? [];
  if (!time) return null;
  return {
    time: parseInt(time, 36),
    revision: +revision!,
    method: method as Method,
    granted: split(granted!),
    denied: split(denied!),
  };
}
