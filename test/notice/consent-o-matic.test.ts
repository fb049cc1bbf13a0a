// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import rules from '../../src/extensions/consent-o-matic.json';
import { mountNotice } from '../../src/notice/mount-notice';
import { mountTrigger } from '../../src/notice/mount-trigger';
import type { Config, Mount, State } from '../../src/types';
import { fakeConsent } from './fake-consent';

const { detectors, methods } = rules.askfirst;
const [detector] = detectors;
const method = (name: string) => methods.find((one) => one.name === name)!.action;

let stop: (() => void) | undefined;
const show = (mount: Mount, config: Config = {}, state: Partial<State> = {}) => {
  const { consent, calls } = fakeConsent(config, [], state);
  stop = mount(consent, {});
  return calls;
};
/** All that a target of the rules stands for in the page. */
const found = ({ target }: { target: { selector: string } }): Element[] => [
  ...document.querySelectorAll(target.selector),
];
const refusals = () => [...document.querySelectorAll('#askfirst > [data-askfirst-action=reject]')];

afterEach(() => {
  stop?.();
  stop = undefined;
});

/** Consent-O-Matic reads a page by these rules: https://github.com/cavi-au/Consent-O-Matic */
describe('the rules for Consent-O-Matic', () => {
  test('have what they need to find a notice, to refuse and to hide it, and nothing else', () => {
    expect(Object.keys(rules)).toEqual(['askfirst']);
    expect(detectors).toHaveLength(1);
    expect(methods.map(({ name, action }) => [name, action.type])).toEqual([
      ['HIDE_CMP', 'hide'],
      ['SAVE_CONSENT', 'click'],
    ]);
  });

  test.each([
    ['opt-in', {}],
    ['opt-out', { model: 'opt-out' }],
    ['notice', { model: 'notice' }],
  ] as const)('find the notice by its refusal, and only while it asks: %s', (_, state) => {
    const matchers = [...detector!.presentMatcher, ...detector!.showingMatcher];
    expect(matchers.map(({ type }) => type)).toEqual(['css', 'css']);
    for (const matcher of matchers) expect(found(matcher)).toEqual([]);
    show(mountNotice, {}, state);
    for (const matcher of matchers) {
      expect(found(matcher)).toEqual(refusals());
      expect(found(matcher)).toHaveLength(1);
    }
    stop!();
    for (const matcher of matchers) expect(found(matcher)).toEqual([]);
  });

  test('ask of what shows that it can be seen, and of what is there no more than that', () => {
    expect(detector!.showingMatcher.map(({ target }) => target.displayFilter)).toEqual([true]);
    expect(detector!.presentMatcher.map(({ target }) => Object.keys(target))).toEqual([
      ['selector'],
    ]);
  });

  test('do not take the button to come back for a notice', () => {
    show(mountTrigger);
    expect(document.querySelector('#askfirst')).not.toBeNull();
    for (const matcher of detector!.presentMatcher) expect(found(matcher)).toEqual([]);
  });

  test('hide all of the notice', () => {
    show(mountNotice);
    expect(found(method('HIDE_CMP'))).toEqual([document.querySelector('#askfirst')]);
    expect(found(method('HIDE_CMP'))[0]!.contains(refusals()[0]!)).toBe(true);
  });

  test('refuse, and do nothing but that', () => {
    const calls = show(mountNotice);
    for (const element of found(method('SAVE_CONSENT'))) (element as HTMLElement).click();
    expect(calls).toEqual([['reject']]);
  });
});
