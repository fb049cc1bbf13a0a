import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import { computeState } from '../../src/consent/state';
import { namesOf } from '../../src/policy/names';
import { rulesFor } from '../../src/policy/rules';
import { settingsOf } from '../config/settings-of';
import { rows } from './rows-of-text';

// Where the visitor is, what is stored, the browser's signals, and what is on then: E, own statistics
// that the United Kingdom exempts; A, Google Analytics; M, ads. ?: the visitor is asked.
const JOURNEYS = rows(`
  DE     | nothing         |     | ?
  DE     | yes             |     | EAM
  DE     | yes             | GPC | EA?
  DE     | yes in spite    | GPC | EAM
  DE     | no              |     | -
  DE     | implied         |     | ?
  GB     | nothing         |     | E?
  GB     | nothing         | GPC | E?
  GB     | yes             |     | EAM
  GB     | no              |     | -
  GB     | the word reject |     | -
  GB     | older no        |     | ?
  GB     | older yes       |     | E?
  GB     | implied         |     | E?
  US-CA  | nothing         |     | EAM?
  US-CA  | nothing         | GPC | EA?
  US-CA  | nothing         | DNT | EA?
  US-CA  | yes             | GPC | EA?
  US-CA  | yes in spite    | GPC | EAM
  US-CA  | no              |     | -
  US-CA  | older yes       |     | EAM?
  US-CA  | older no        |     | ?
  US-CA  | implied         |     | EAM?
  CH     | nothing         |     | EAM?
  CH     | nothing         | GPC | EA?
  CA-QC  | nothing         |     | ?
  BR     | nothing         |     | ?
  JP     | nothing         |     | ?
  JP     | yes             |     | EAM
  AU     | nothing         |     | ?
  AU     | implied         |     | EAM?
  AU     | implied         | GPC | EA?
  AU     | older implied   |     | ?
  AU     | no              |     | -
  nobody | nothing         |     | ?
  nobody | yes             |     | EAM
  nobody | implied         |     | ?
  nobody | older no        |     | ?
`);

describe('a visitor', () => {
  const settings = settingsOf({
    categories: ['analytics', 'marketing'],
    services: {
      own: { category: 'analytics', exempt: 'statistics' },
      'google-analytics': 'analytics',
      ads: 'marketing',
    },
    policy: { revision: 1 },
    regions: { '*': 'auto', AU: 'notice' },
    dnt: true,
  });
  const names = namesOf(settings);
  const all = names.filter(({ required }) => !required).map(({ key }) => key);
  const yes: Answer = {
    time: 0,
    revision: 1,
    signal: false,
    method: 'save',
    granted: all,
    denied: [],
  };
  const no: Answer = { ...yes, granted: [], denied: all };
  const implied: Answer = { ...yes, method: 'implied', granted: all.map((key) => `0${key}`) };
  const STORED: Readonly<Record<string, Answer | null>> = {
    nothing: null,
    yes,
    no,
    implied,
    'yes in spite': { ...yes, signal: true },
    'the word reject': REJECT,
    'older yes': { ...yes, revision: 0 },
    'older no': { ...no, revision: 0 },
    'older implied': { ...implied, revision: 0 },
  };

  it.each(JOURNEYS)('from %s with %s stored and the signal "%s" gets %s', (...row) => {
    const [region = '', stored = '', signal, result] = row;
    const rules = rulesFor(
      settings,
      { region: region === 'nobody' ? null : region, source: 'callback' },
      { gpc: signal === 'GPC', dnt: signal === 'DNT' },
      STORED[stored]!,
    );
    expect(STORED).toHaveProperty([stored]);
    const answer = STORED[stored]!;
    const isInForce = answer === REJECT || (answer && answer.revision >= 1);
    const { granted, decided } = computeState(
      settings.locale,
      names,
      isInForce ? answer : null,
      'cookie',
      rules,
    );
    const on = [
      ['own', 'E'],
      ['google-analytics', 'A'],
      ['ads', 'M'],
    ]
      .map(([name = '', letter]) => (granted.includes(name) ? letter : ''))
      .join('');
    expect(on + (decided ? '' : '?') || '-').toBe(result);
  });
});
