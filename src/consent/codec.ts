import type { Method } from '../types';
import { type Answer, REJECT } from './answer';

/** `1.<time>.<revision>.<method>.<granted>.<denied>`: the time in base 36, names joined by `~`. */
const FORM = /^1\.([\da-z]{6,7})\.(\d{1,9})\.([a-z-]+)\.([\w~-]*)\.([\w~-]*)$/;

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
  const parts = value.length > 4096 ? null : FORM.exec(value);
  if (!parts) return null;
  return {
    time: parseInt(parts[1]!, 36),
    revision: +parts[2]!,
    method: parts[3] as Method,
    granted: split(parts[4]!),
    denied: split(parts[5]!),
  };
}
