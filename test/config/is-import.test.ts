import { describe, expect, it } from 'vitest';
import { isImport } from '../../src/config/is-import';

const TOOLS = [
  ...['c15t', 'cookiebot', 'cookieyes', 'klaro', 'onetrust', 'orejime', 'orestbida', 'osano'],
  ...['silktide', 'tarteaucitron'],
];

describe('the option `import`', () => {
  it.each<[unknown]>([
    [{}],
    ...TOOLS.map((from): [unknown] => [{ from }]),
    [{ from: TOOLS }],
    [{ from: undefined, name: undefined }],
    [{ name: 'klaro-choice' }],
    [{ map: {} }],
    [{ map: { stats: 'analytics', films: ['video', 'own'], none: [] } }],
    [{ since: '2026-01-31' }],
    [{ since: '1970-01-02' }],
    [{ revision: 0 }],
    [{ revision: 7 }],
    [{ remove: true }],
    [{ remove: false }],
    [{ markup: true, from: 'klaro' }],
  ])('may be %j', (given) => {
    expect(isImport(given)).toBe(true);
  });

  it.each([
    [null],
    ['klaro'],
    [['klaro']],
    [undefined],
    [{ from: 'clario' }],
    [{ from: 'klaro2' }],
    [{ from: 'my klaro' }],
    [{ from: ['klaro', 7] }],
    [{ from: ['klaro', 'clario'] }],
    [{ name: 'a;b' }],
    [{ name: 7 }],
    [{ map: [] }],
    [{ map: { a: 'analytics', b: 1 } }],
    [{ map: { a: ['analytics', 1] } }],
    [{ since: '31.1.2026' }],
    [{ since: '2026-13-01' }],
    [{ since: '2026-01-31T10:00' }],
    [{ since: '+002026-01-31' }],
    [{ since: '1970-01-01' }],
    [{ since: ['2026-01-31'] }],
    [{ since: Date.UTC(2026, 0, 31) }],
    [{ revision: -1 }],
    [{ revision: 1.5 }],
    [{ revision: '1' }],
    [{ remove: 'true' }],
    [{ markup: 1 }],
    [{ from: 'klaro', form: 'klaro' }],
    [{ toString: 'klaro' }],
    [{ from: 'klaro', constructor: true }],
  ])('cannot be %j', (given) => {
    expect(isImport(given)).toBe(false);
  });
});
