/** What keeps an answer the visitor’s own: the cookie, its copies, and what is removed after it. */

const CURRENT = 'test/consent/current.test.ts';
const CODEC = 'test/consent/codec.test.ts';
const STORED = 'test/browser/remove-stored.test.ts';
const FAULTS = 'test/create/faults.test.ts';
const MODEL = { unit: 'test/create/model.test.ts', name: 'where cookies are kept' };

export const answers = {
  'Names of cookies that look like patterns, and markup that names cookies': [
    {
      file: 'src/policy/match-name.ts',
      from: 'name === pattern;',
      to: "new RegExp(pattern.replace(/[()[\\]\\\\+]/g, '')).test(name);",
      test: {
        unit: 'test/policy/any-text.test.ts',
        name: 'a declared name covers itself alone, one with a star what begins with it',
      },
    },
    {
      file: 'src/browser/remove-stored.ts',
      from: '(name) => name && goes(name)',
      to: '(name) => goes(name)',
      test: { unit: STORED, name: 'leaves a cookie without a name alone' },
    },
    {
      file: 'src/browser/remove-stored.ts',
      from: ".replace(/;.*/, '')",
      to: '',
      test: { unit: STORED, name: 'but nothing of it for an attribute' },
    },
    {
      file: 'src/policy/rows.ts',
      from: '/^[^*]([^*]+\\*?)?$/',
      to: '/./',
      test: {
        unit: 'test/policy/rows.test.ts',
        name: 'a name that could take what is not the service’s is left out',
      },
    },
    {
      file: 'src/policy/sweepable.ts',
      from: '!!owners[0] && ',
      to: '',
      test: {
        unit: 'test/gate/sweep.test.ts',
        name: 'removes cookies and keys of what has no grant, and leaves the rest',
      },
    },
  ],
  'A cookie of ours that is malformed, huge, old, from the future, of another revision': [
    {
      file: 'src/consent/codec.ts',
      from: '\\.([\\w:~-]*)\\.([\\w:~-]*)$/',
      to: '\\.([\\w:~-]*)\\.([\\w:~-]*)/',
      test: { unit: CODEC, name: 'is no answer' },
    },
    {
      file: 'src/consent/codec.ts',
      from: 'FORM = /^1',
      to: 'FORM = /1',
      test: { unit: CODEC, name: 'grants only by the exact form' },
    },
    {
      file: 'src/consent/codec.ts',
      from: 'if (!time) return null;',
      to: "if (!time) return value ? { ...REJECT, time: 0, granted: ['analytics'] } : null;",
      test: { unit: CODEC, name: 'is no answer' },
    },
    {
      edits: [
        {
          file: 'src/consent/codec.ts',
          from: 'FORM = /^1\\.([\\da-z]{6,7})\\.(\\d{1,9})',
          to: 'FORM = /^1\\.([\\da-z]*)\\.(\\d*)',
        },
        {
          file: 'src/consent/codec.ts',
          from: '\\.([a-z-]+)\\.([\\w:~-]*)\\.([\\w:~-]*)$/',
          to: '\\.([\\w-]*)\\.([\\w:~-]*)\\.?([\\w:~-]*)/',
        },
        { file: 'src/consent/current.ts', from: 'answer.time <= now + DAY &&', to: '' },
      ],
      test: { flow: 'test/flows/stored-answer.spec.ts', name: 'a damaged cookie is no answer' },
    },
    {
      file: 'src/consent/current.ts',
      from: 'answer.time <= now + DAY &&',
      to: '',
      test: { unit: CURRENT, name: 'is not from more than a day ahead' },
    },
    {
      file: 'src/consent/current.ts',
      from: ' &&\n      endOf(answer, days) > now',
      to: '',
      test: { unit: CURRENT, name: 'lasts the days set and not a second longer' },
    },
    {
      file: 'src/consent/current.ts',
      from: 'covers(answer.revision, revision) &&',
      to: '',
      test: { unit: CURRENT, name: 'to a mistaken revision holds while that is the policy’s' },
    },
  ],
  'A copy of the cookie from a sibling domain': [
    {
      file: 'src/consent/current.ts',
      from: 'b.time - a.time || a.granted.length - b.granted.length',
      to: '0 * (b.time - a.time)',
      test: { unit: CURRENT, name: 'is the newest, in whatever order the values are listed' },
    },
    {
      file: 'src/consent/current.ts',
      from: ' || a.granted.length - b.granted.length',
      to: '',
      test: { unit: CURRENT, name: 'that denies more wins where two are of the same second' },
    },
    {
      file: 'src/consent/current.ts',
      from: 'b.time - a.time || a.granted.length - b.granted.length',
      to: '0 * (b.time - a.time)',
      test: {
        flow: 'test/flows/sub-domains.spec.ts',
        name: 'a neighbour that plants an older yes does not beat the visitor’s no',
      },
    },
    {
      file: 'src/browser/answer-store.ts',
      from: 'cookieValues(readCookies(), name);',
      to: 'cookieValues(readCookies(), name).slice(0, 1);',
      test: { unit: 'test/browser/answer-store.test.ts', name: 'sees all copies of its cookie' },
    },
    {
      file: 'src/gate/sweep.ts',
      from: 'if (store.values().length > (answer ? 1 : 0)) {',
      to: 'if (!store) {',
      test: { unit: 'test/gate/sweep.test.ts', name: 'leaves one copy of the answer' },
    },
  ],
  'Storage that is shut or full, a clock that jumps': [
    {
      file: 'src/browser/cookies.ts',
      from: "try {\n    return page('cookie');\n  } catch {\n    return '';\n  }",
      to: "return page('cookie');",
      test: {
        flow: 'test/flows/no-origin.spec.ts',
        name: 'without an origin nothing can be kept: the notice asks',
      },
    },
    {
      file: 'src/browser/answer-store.ts',
      from: '  } catch {\n    return {};\n  }',
      to: '  } finally {\n    void 0;\n  }',
      test: {
        flow: 'test/flows/no-origin.spec.ts',
        name: 'in a sandboxed frame it starts, asks, and grants nothing',
      },
    },
    {
      file: 'src/create.ts',
      from: 'navigator.cookieEnabled && ',
      to: '',
      test: {
        flow: 'test/flows/blocked-cookies.spec.ts',
        name: 'who blocks all cookies has not consented, and is not nagged',
      },
    },
    {
      file: 'src/browser/answer-store.ts',
      from: 'writeCookie(cookieString(store.place, value, left));',
      to: 'localStorage.setItem(name, value);\n      writeCookie(cookieString(store.place, value, left));',
      test: {
        unit: FAULTS,
        name: 'the answer is in the cookie, and nothing is thrown',
        throws: 'full',
      },
    },
    {
      file: 'src/consent/current.ts',
      from: ' &&\n      endOf(answer, days) > now',
      to: '',
      test: { unit: FAULTS, name: 'an answer holds for its days and no longer' },
    },
    {
      file: 'src/consent/current.ts',
      from: 'answer.time <= now + DAY &&',
      to: '',
      test: { unit: FAULTS, name: 'an answer holds for its days and no longer' },
    },
  ],
  'Random visits: answers, tabs, time, revisions, signals, no cookies': [
    {
      file: 'src/create.ts',
      from: ', ...listenToOthers(() => apply())];',
      to: '];',
      test: MODEL,
    },
    {
      file: 'src/consent/state.ts',
      from: '(!isOutranked(one) || answer!.signal)',
      to: '!!answer',
      test: MODEL,
    },
    {
      file: 'src/consent/current.ts',
      from: 'covers(answer.revision, revision) &&',
      to: '',
      test: MODEL,
    },
  ],
};
