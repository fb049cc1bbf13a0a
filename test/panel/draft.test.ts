import { expect, test } from 'vitest';
import { changesOf, draftOf, isMixed, withCategory, withService } from '../../src/panel/draft';
import { fakeConsent } from '../notice/fake-consent';

const config = {
  categories: ['analytics', 'marketing'],
  services: { one: 'marketing', two: 'marketing', session: 'necessary' },
};
const { consent } = fakeConsent(config);
const services = consent.settings.services.filter(({ category }) => category === 'marketing');
const off = { analytics: false, marketing: false, one: false, two: false };

test('before an answer every optional switch is off, and nothing required has one', () => {
  expect(draftOf(consent)).toEqual(off);
});

test('what was granted before is on', () => {
  expect(draftOf(fakeConsent(config, ['two']).consent)).toEqual({ ...off, two: true });
});

test('a category moves all its services and nothing else', () => {
  expect(withCategory(off, 'marketing', services, true)).toEqual({
    analytics: false,
    marketing: true,
    one: true,
    two: true,
  });
});

test('a category is on only while all its services are, and mixed while some are', () => {
  const some = withService(off, services[0]!, services, true);
  expect([some.marketing, isMixed(some, 'marketing', services)]).toEqual([false, true]);
  const all = withService(some, services[1]!, services, true);
  expect([all.marketing, isMixed(all, 'marketing', services)]).toEqual([true, false]);
});

test('a draft is never changed in place', () => {
  withService(Object.freeze({ ...off }), services[0]!, services, true);
  withCategory(Object.freeze({ ...off }), 'marketing', services, true);
});

test('what a draft changes is what was switched, and nothing where it was switched back', () => {
  const on = withCategory(off, 'analytics', [], true);
  expect(changesOf(on, consent)).toEqual({ analytics: true });
  expect(changesOf(withCategory(on, 'analytics', [], false), consent)).toEqual({});
});

test('a category that is switched off with one service says of each other what stays on', () => {
  const { consent } = fakeConsent(config, ['analytics', 'marketing', 'one', 'two']);
  const draft = withService(draftOf(consent), services[0]!, services, false);
  expect(changesOf(draft, consent)).toEqual({ marketing: false, one: false, two: true });
});
