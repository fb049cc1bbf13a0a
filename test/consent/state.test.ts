import { describe, expect, it } from 'vitest';
import { REJECT, type Answer } from '../../src/consent/answer';
import { computeState } from '../../src/consent/state';
import { namesOf } from '../../src/policy/names';
import type { Config, State } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const said = (granted: string[], denied: string[]): Answer => ({
  time: 1_790_000_000,
  revision: 0,
  method: 'save',
  granted,
  denied,
});
function stateOf(config: Config, answer: Answer | null, gpc = false): State {
  const settings = settingsOf({ categories: ['analytics', 'marketing'], ...config });
  return computeState(settings, namesOf(settings), answer, 'cookie', gpc);
}

const NONE = null;
const YES = said(['analytics', 'marketing'], []);
const NO = said([], ['analytics', 'marketing']);
const PART = said(['analytics'], ['marketing']);
/** Given before there was a category `marketing`. */
const OLD = said(['analytics'], []);
const BOTH = said(['analytics', 'marketing'], ['marketing']);
const STRANGER = said(['analytics', 'marketing', 'everything'], []);

// The truth table of the product, written out by hand.
// model, answer, GPC → analytics, marketing, decided
const TABLE = [
  ['opt-in', 'nothing', NONE, false, false, false, false],
  ['opt-in', 'nothing', NONE, true, false, false, false],
  ['opt-in', 'yes', YES, false, true, true, true],
  ['opt-in', 'yes', YES, true, true, true, true],
  ['opt-in', 'no', NO, false, false, false, true],
  ['opt-in', 'no', NO, true, false, false, true],
  ['opt-in', 'yes to a part', PART, false, true, false, true],
  ['opt-in', 'yes to a part', PART, true, true, false, true],
  ['opt-in', 'yes before marketing was asked', OLD, false, true, false, false],
  ['opt-in', 'yes before marketing was asked', OLD, true, true, false, false],
  ['opt-in', 'the constant reject', REJECT, false, false, false, true],
  ['opt-in', 'the constant reject', REJECT, true, false, false, true],
  ['opt-in', 'yes and no to marketing', BOTH, false, true, false, true],
  ['opt-in', 'yes to more than there is', STRANGER, false, true, true, true],
  ['opt-out', 'nothing', NONE, false, true, true, false],
  ['opt-out', 'nothing', NONE, true, true, false, false],
  ['opt-out', 'yes', YES, false, true, true, true],
  ['opt-out', 'yes', YES, true, true, true, true],
  ['opt-out', 'no', NO, false, false, false, true],
  ['opt-out', 'no', NO, true, false, false, true],
  ['opt-out', 'yes to a part', PART, false, true, false, true],
  ['opt-out', 'yes to a part', PART, true, true, false, true],
  ['opt-out', 'yes before marketing was asked', OLD, false, true, true, false],
  ['opt-out', 'yes before marketing was asked', OLD, true, true, false, false],
  ['opt-out', 'the constant reject', REJECT, false, false, false, true],
  ['opt-out', 'the constant reject', REJECT, true, false, false, true],
  ['opt-out', 'yes and no to marketing', BOTH, true, true, false, true],
] as const;

describe('the state', () => {
  it.each(TABLE)(
    'under %s after %s (GPC %#)',
    (model, _, answer, gpc, analytics, marketing, decided) => {
      const state = stateOf({ model }, answer, gpc);
      expect({
        analytics: state.granted.includes('analytics'),
        marketing: state.granted.includes('marketing'),
        decided: state.decided,
      }).toEqual({ analytics, marketing, decided });
    },
  );

  it.each(TABLE)('lists every name once, under %s after %s (%#)', (model, _, answer, gpc) => {
    const { granted, denied } = stateOf({ model }, answer, gpc);
    expect([...granted, ...denied].sort()).toEqual(['analytics', 'marketing', 'necessary']);
    expect(granted[0]).toBe('necessary');
  });

  it('grants a service only by its own name: its category alone is an older question', () => {
    const config: Config = { services: { video: 'marketing' } };
    const before = stateOf(config, said(['analytics', 'marketing'], []));
    expect(before.granted).not.toContain('video');
    expect(before.decided).toBe(false);
    const after = stateOf(config, said(['analytics', 'video'], ['marketing']));
    expect(after.granted).toEqual(['necessary', 'analytics', 'video']);
    expect(after.decided).toBe(true);
  });

  it('grants a required service without an answer', () => {
    expect(stateOf({ services: { login: 'necessary' } }, null).granted).toEqual([
      'necessary',
      'login',
    ]);
  });

  it('says how the answer came about, and nothing where there is none', () => {
    expect(stateOf({}, YES).method).toBe('save');
    expect(stateOf({}, null).method).toBeNull();
    expect(stateOf({}, REJECT).method).toBe('reject-all');
  });

  it('carries what it follows from', () => {
    expect(stateOf({ region: 'DE', locale: 'de' }, null, true)).toMatchObject({
      model: 'opt-in',
      region: 'DE',
      locale: 'de',
      storage: 'cookie',
      gpc: true,
    });
    expect(stateOf({}, null).region).toBeNull();
  });

  it('cannot be changed by whoever gets it, in no part', () => {
    const state = stateOf({}, PART) as unknown as {
      granted: string[];
      denied: string[];
      decided: boolean;
    };
    expect(() => (state.decided = false)).toThrow(TypeError);
    expect(() => state.granted.push('marketing')).toThrow(TypeError);
    expect(() => state.denied.pop()).toThrow(TypeError);
  });
});
