import { describe, expect, it } from 'vitest';
import { isStoredName } from '../../src/config/stored-name';

describe('the name of what is stored', () => {
  it.each(['a', 'v', 'ab', '_ga', 'ab*', '_ga_*', '__Host-x', 'a:b'])('may be %s', (name) => {
    for (const kind of ['cookies', 'storage', 'databases'])
      expect(isStoredName(kind, name)).toBe(true);
  });

  it.each(['', '*', '**', 'a*', 'a**', 'ab**', 'a*b', '*a', '*ab', 'ab*c', 7, null])(
    'cannot be %j',
    (name) => {
      for (const kind of ['cookies', 'storage', 'databases'])
        expect(isStoredName(kind, name)).toBe(false);
    },
  );

  it.each([' ', ';', 'my base', 'a;b', ' ab', 'ab '])(
    'may be %j for a key, and not for a cookie',
    (name) => {
      expect(isStoredName('storage', name)).toBe(true);
      expect(isStoredName('databases', name)).toBe(true);
      expect(isStoredName('cookies', name)).toBe(false);
    },
  );
});
