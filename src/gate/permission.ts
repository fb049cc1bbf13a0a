import type { State } from '../types';

/**
 * May an element that needs these names (`data-consent`) load now? Several names are all required,
 * `!name` is required not to be granted. A name that nobody declared never allows anything, and is
 * warned about once.
 */
export function createPermission(state: () => State): (names: string) => boolean {
  const warned = new Set<string>();
  return (names) =>
    names
      .trim()
      .split(/\s+/)
      .every((term) => {
        const { granted, denied } = state();
        const name = term.replace(/^!/, '');
        const isGranted = granted.includes(name);
        if (isGranted || denied.includes(name)) return isGranted === (name === term);
        if (!warned.has(name)) console.warn(`askfirst: unknown name "${name}"`);
        warned.add(name);
        return false;
      });
}
