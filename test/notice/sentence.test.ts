import { expect, test } from 'vitest';
import { notice } from '../../src/locales/en';
import { first as german } from '../../src/locales/de';
import { sentence } from '../../src/notice/sentence';
import { fakeConsent } from './fake-consent';

test('the text names the purposes that are configured, and only those', () => {
  const { consent } = fakeConsent({ categories: ['analytics', 'marketing'] });
  expect(sentence(consent, notice)).toContain('for measuring visits and personalised advertising.');
});

test('a category without a purpose of its own is named by its title, else by its name', () => {
  const { consent } = fakeConsent({ categories: [{ name: 'video', title: 'videos' }, 'maps'] });
  expect(sentence(consent, notice)).toContain('for videos and maps.');
});

test('a site that asks for nothing optional says so and speaks of no partners', () => {
  const { consent } = fakeConsent({ categories: ['necessary'] });
  expect(sentence(consent, notice)).toBe(notice.textNecessary);
  expect(notice.textNecessary).not.toMatch(/partner/);
});

test('the list of purposes follows the language', () => {
  const { consent } = fakeConsent({ categories: ['functional', 'analytics', 'marketing'] });
  expect(sentence(consent, { ...notice, ...german })).toContain(
    'für gespeicherte Einstellungen, Besuchsmessung und personalisierte Werbung.',
  );
});
