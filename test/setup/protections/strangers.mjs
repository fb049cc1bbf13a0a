/** What keeps texts of strangers from being answers: of other tools, in notes, in a header. */

const HEADER = {
  unit: 'test/server/hostile-header.test.ts',
  name: 'grants nothing optional under opt-in unless the latest stored answer says yes to it',
};
const IMPORTED = 'test/import/hostile.test.ts';
const UNANSWERED = { unit: 'test/import/imported.test.ts', name: 'is nothing:' };

export const strangers = {
  'A foreign cookie or key that is changed, repeated, cut off': [
    {
      edits: [
        {
          file: 'src/import/foreign.ts',
          from: "typeof entry[1] === 'boolean'",
          to: 'entry[1] !== undefined',
        },
        {
          file: 'src/import/foreign.ts',
          from: 'answers: new Map(entries), time: null',
          to: 'answers: new Map(entries.map(([key, said]) => [key, !!said])), time: null',
        },
      ],
      test: { unit: IMPORTED, name: 'as JSON without a yes in its own form' },
    },
    {
      file: 'src/import/osano.ts',
      from: '/^(allow|deny)$/',
      to: '/./',
      test: UNANSWERED,
    },
    {
      file: 'src/import/cookieyes.ts',
      from: " || said.get('action') !== 'yes'",
      to: '',
      test: UNANSWERED,
    },
    {
      file: 'src/import/cookiebot.ts',
      from: `said.get('method') === "'explicit'" &&`,
      to: '',
      test: UNANSWERED,
    },
    {
      file: 'src/import/onetrust.ts',
      from: 'lists.length === 1 && !value.endsWith(list)',
      to: 'lists.length > 0',
      test: { unit: IMPORTED, name: 'nothing more when it is cut off at any place' },
    },
    {
      file: 'src/import/foreign.ts',
      from: 'if (value.length > MOST) return null;',
      to: '',
      test: { unit: IMPORTED, name: 'grants nothing when it is longer than a cookie can be' },
    },
    {
      file: 'src/import/imported.ts',
      from: ' || time > now) return null;',
      to: ') return null;',
      test: { unit: IMPORTED, name: 'grants nothing from the future, nor when it is too old' },
    },
    {
      file: 'src/import/imported.ts',
      from: 'if (sound.length < copies.length) return null;',
      to: 'if (!sound.length) return null;',
      test: {
        unit: 'test/import/imported.test.ts',
        name: 'is none where the tool keeps a second one that is broken',
      },
    },
    {
      file: 'src/import/orestbida.ts',
      from: 'if (!THREE.some((key) => Object.hasOwn(bag, key))) {',
      to: 'if (!THREE.every((key) => Object.hasOwn(bag, key))) {',
      test: { unit: IMPORTED, name: 'is not taken for one of version 2 when' },
    },
    {
      file: 'src/import/orestbida.ts',
      from: 'if (!granted.every((name) => lists.has(name))) return null;',
      to: '',
      test: { unit: IMPORTED, name: 'is none when a category with a yes is not listed' },
    },
  ],
  'Notes in `localStorage` that somebody wrote': [
    {
      file: 'src/record/notes.ts',
      from: '.map(readRecord).find(Boolean)',
      to: '.find(isBag) as FullRecord | undefined',
      test: {
        unit: 'test/record/hostile-notes.test.ts',
        name: 'counts only if it is whole and sound',
      },
    },
    {
      file: 'src/record/read-record.ts',
      from: 'for (const [name, read] of Object.entries(reads)) {',
      to: 'for (const [name, read] of Object.entries({ ...(value as object), ...reads } as typeof reads)) {\n      if (!Object.hasOwn(reads, name)) {\n        copy[name] = read;\n        continue;\n      }',
      test: {
        unit: 'test/record/hostile-notes.test.ts',
        name: 'leaves nothing of itself but what belongs there',
      },
    },
  ],
  'A request to a server with a hostile header': [
    {
      edits: [
        {
          file: 'src/consent/cookie-string.ts',
          from: "pair.startsWith(name + '=')",
          to: "pair.includes(name + '=')",
        },
        {
          file: 'src/consent/cookie-string.ts',
          from: 'pair.slice(name.length + 1)',
          to: "pair.slice(pair.indexOf('=') + 1)",
        },
      ],
      test: HEADER,
    },
    {
      file: 'src/consent/state.ts',
      from: '(!isNo(one) && (isInForce(one) || isPresumed(one)))',
      to: '(isInForce(one) || isPresumed(one))',
      test: HEADER,
    },
    {
      file: 'src/consent/current.ts',
      from: 'answer.time <= now + DAY &&',
      to: '',
      test: HEADER,
    },
  ],
};
