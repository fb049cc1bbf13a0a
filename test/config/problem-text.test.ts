import { describe, expect, it } from 'vitest';
import { type Problem, problemText } from '../../src/config/problem-text';

const LONG = 'x'.repeat(78);

describe('the sentence about a problem', () => {
  it.each<[string, Problem, string]>([
    [
      'names the key, the value, what becomes of it and the fix',
      { path: 'gpc', value: 'yes' },
      'askfirst: "gpc" cannot be "yes" and is left out: use "reject".',
    ],
    [
      'names all that may stand there',
      { path: 'reload', value: true },
      'askfirst: "reload" cannot be true and is left out: use "when-needed", "always", "never".',
    ],
    [
      'says where the strictest model holds instead',
      { path: 'regions', value: 7 },
      'askfirst: "regions" cannot be 7 and counts as "opt-in": use "auto", or an object from regions to models.',
    ],
    [
      'says it of a name that there is not',
      { path: 'catagories', value: [], known: [] },
      'askfirst: "catagories" cannot be [] and is left out: no option has this name.',
    ],
    [
      'names those that there are, whatever the path looks like',
      { path: 'site.privacyURL', value: '/p', known: ['name', 'privacyUrl'] },
      'askfirst: "site.privacyURL" cannot be "/p" and is left out: no option has this name; there are "name", "privacyUrl".',
    ],
    [
      'has the code that a build may look for',
      { path: 'model', value: 'notice', code: 'AF-NOTICE-GLOBAL' },
      'askfirst: [AF-NOTICE-GLOBAL] "model" cannot be "notice" and is left out: name the regions that it is for in "regions", as in { "AU": "notice" }.',
    ],
    [
      'is advice where the value holds',
      { path: 'cookie.days', value: 500, isAdvice: true },
      'askfirst: "cookie.days" is 500: a choice should not be kept longer than 13 months, which are 395 days.',
    ],
    [
      'shows a value of 80 characters whole',
      { path: 'gpc', value: LONG },
      `askfirst: "gpc" cannot be "${LONG}" and is left out: use "reject".`,
    ],
    [
      'cuts off a longer one',
      { path: 'gpc', value: LONG + 'x' },
      `askfirst: "gpc" cannot be "${LONG}… and is left out: use "reject".`,
    ],
    [
      'shows what is no JSON',
      { path: 'gpc', value: undefined },
      'askfirst: "gpc" cannot be undefined and is left out: use "reject".',
    ],
  ])('%s', (_, problem, text) => {
    expect(problemText(problem)).toBe(text);
  });

  it('says of a config that was read why it is none', () => {
    expect(problemText({ path: 'config', value: '{"a":1,}' })).toMatch(
      /^askfirst: "config" cannot be "\{\\"a\\":1,\}" and is left out: write one JSON object \(.*JSON.*\)\.$/,
    );
    const list = 'askfirst: "config" cannot be "[1]" and is left out: write one JSON object.';
    expect(problemText({ path: 'config', value: '[1]' })).toBe(list);
    // only texts were read
    const seven = 'askfirst: "config" cannot be [7] and is left out: write one JSON object.';
    expect(problemText({ path: 'config', value: [7] })).toBe(seven);
    expect(problemText({ path: 'gpc', value: '{' })).toBe(
      'askfirst: "gpc" cannot be "{" and is left out: use "reject".',
    );
  });

  it('names the kind of a value that cannot be shown', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(problemText({ path: 'gpc', value: circle })).toBe(
      'askfirst: "gpc" cannot be object and is left out: use "reject".',
    );
  });
});
