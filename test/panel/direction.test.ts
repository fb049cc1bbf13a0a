// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mountPanel } from '../../src/panel/mount-panel';
import { fakeConsent } from '../notice/fake-consent';
import { standInForDialog } from './dialog-stand-in';

beforeEach(standInForDialog);
let stop = (): void => undefined;
afterEach(() => {
  stop();
});

test('in a language from right to left, what is in another one keeps its own direction', async () => {
  const { consent } = fakeConsent({
    services: {
      stats: {
        category: 'analytics',
        name: 'Stats (own)',
        provider: 'Huts Ltd.',
        purpose: 'Counts visits.',
        reason: 'It is ours.',
        cookies: [{ name: '_ga_*', purpose: 'Keeps a session.' }],
      },
    },
  });
  stop = mountPanel(consent, { lang: 'ar', dir: 'rtl' });
  const root = document.querySelector('#askfirst')!.shadowRoot!;
  root.querySelector<HTMLElement>('[aria-controls=c-analytics-services]')!.click();
  await Promise.resolve();
  // else it reads `*_ga_`
  expect(root.querySelector('code')!.dir).toBe('ltr');
  // else the maker stands before the service, with its full stop on the wrong side
  expect(root.querySelector('strong')!.dir).toBe('auto');
  expect([...root.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
    'Huts Ltd.',
    'Counts visits.',
    'It is ours.',
    'Keeps a session.',
  ]);
});
