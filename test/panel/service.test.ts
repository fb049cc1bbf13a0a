// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mountPanel } from '../../src/panel/mount-panel';
import { fakeConsent } from '../notice/fake-consent';
import { standInForDialog } from './dialog-stand-in';
import { config } from './site-config';

beforeEach(standInForDialog);
let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.querySelector('#askfirst')?.remove();
});

it('a service is listed with all that it stores: cookies, keys and databases', async () => {
  const { consent } = fakeConsent({
    ...config,
    services: {
      shop: {
        category: 'marketing',
        databases: ['shop-db', 'shop_*'],
        storage: ['shop-key'],
        cookies: ['shop-cookie'],
      },
    },
  });
  stop = mountPanel(consent, {});
  const root = document.querySelector('#askfirst')!.shadowRoot!;
  root.querySelector<HTMLElement>('[aria-controls=c-marketing-services]')!.click();
  await Promise.resolve();
  const names = [...root.querySelectorAll('td code')].map(({ textContent }) => textContent);
  expect(names).toEqual(['shop-cookie', 'shop-key', 'shop-db', 'shop_*']);
});
