// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mountTrigger } from '../../src/notice/mount-trigger';
import { fakeConsent } from './fake-consent';

const trigger = () =>
  document.querySelector('#askfirst')?.shadowRoot?.querySelector<HTMLButtonElement>('button');

test('the trigger is a named button that opens the preferences', () => {
  const { consent, calls } = fakeConsent();
  const stop = mountTrigger(consent, {});
  expect(trigger()!.getAttribute('aria-label')).toBe('Cookie choices');
  trigger()!.click();
  expect(calls).toEqual([['show', 'preferences']]);
  stop();
});

test('its stop leaves nothing behind', () => {
  const before = document.documentElement.outerHTML;
  mountTrigger(fakeConsent().consent, { open: 'Cookies' })();
  expect(document.documentElement.outerHTML).toBe(before);
});
