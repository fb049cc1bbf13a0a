// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mountTrigger } from '../../src/notice/mount-trigger';
import type { State } from '../../src/types';
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

test('an opt-out signal that no notice tells of is seen to be honoured', () => {
  const shown = (state: Partial<State>): string => {
    const stop = mountTrigger(fakeConsent({}, [], state).consent, { news: 'Honoured.' });
    const text = document.querySelector('#askfirst')!.shadowRoot!.textContent;
    stop();
    return text;
  };
  expect(shown({ signal: true, decided: false })).toBe('Honoured.');
  expect(shown({ signal: true, decided: true })).toBe('');
  expect(shown({ signal: false, decided: false })).toBe('');
});

test('its stop leaves nothing behind', () => {
  const before = document.documentElement.outerHTML;
  mountTrigger(fakeConsent().consent, { open: 'Cookies' })();
  expect(document.documentElement.outerHTML).toBe(before);
});
