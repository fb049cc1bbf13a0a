import type { Consent } from '../types';

/**
 * Which names have to be granted before a frame that needs these (`data-consent`) may load: none if
 * it may now. Null if no grant would help, for a name that is unknown, or a `!name` that is granted:
 * there is nothing to offer then.
 */
export function missing({ granted, state }: Consent, names: string): readonly string[] | null {
  const lacking: string[] = [];
  for (const term of names.trim().split(/\s+/)) {
    const name = term.replace(/^!/, '');
    const isWanted = name === term;
    if (granted(name)) {
      if (!isWanted) return null;
    } else if (!state.denied.includes(name)) return null;
    else if (isWanted) lacking.push(name);
  }
  return lacking;
}
