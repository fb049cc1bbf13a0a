import { expect, test } from 'vitest';
import { draftOf, isMixed, withCategory, withService } from '../../src/panel/draft';
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
