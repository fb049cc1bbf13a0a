// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFound } from '../../src/panel/is-found';
import { mountPanel } from '../../src/panel/mount-panel';
import type { Config } from '../../src/types';
import { fakeConsent } from '../notice/fake-consent';
import { standInForDialog } from './dialog-stand-in';

beforeEach(standInForDialog);

const root = () => document.querySelector('#askfirst')!.shadowRoot!;
const drawn = () => Promise.resolve();
const field = () => root().querySelector<HTMLInputElement>('[type=search]');
const texts = (selector: string): string[] =>
  [...root().querySelectorAll(selector)].map((one) => one.textContent);

async function type(text: string): Promise<void> {
  field()!.value = text;
  field()!.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

/** A site with `count` services, every other one for marketing. */
const site = (count: number): Config => ({
  services: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `service-${at}`,
      {
        category: at % 2 ? 'marketing' : 'analytics',
        name: `Tool ${at}`,
        provider: `Maker ${at}`,
        purpose: 'Counts.',
      },
    ]),
  ),
});

let stop: (() => void) | undefined;
function mount(count: number): void {
  const fake = fakeConsent(site(count));
  stop = mountPanel(fake.consent, {});
}
afterEach(() => {
  stop?.();
  stop = undefined;
  document.querySelector('#askfirst')?.remove();
});

test('few services need no search', () => {
  mount(9);
  expect(field()).toBeNull();
});

test('many services have a field to find one by name, by provider or by id', async () => {
  mount(12);
  expect(field()!.labels![0]!.textContent).toBe('Find a service');
  await type(' tool 11 ');
  expect(texts('.service strong')).toEqual(['Tool 11']);
  expect(texts('h3')).toEqual(['Marketing']);
  await type('maker 10');
  expect(texts('.service strong')).toEqual(['Tool 10']);
  await type('');
  expect(texts('.service strong')).toEqual([]);
  expect(texts('h3')).toHaveLength(4);
});

test('a name that no service has is told, and told as it happens', async () => {
  mount(12);
  const told = root().querySelector('[aria-live=polite]')!;
  expect(told.textContent).toBe('');
  await type('nobody');
  expect(told.textContent).toMatch(/no service/i);
  expect(texts('h3')).toEqual([]);
});

test('a switch among what was found moves that service only', async () => {
  mount(12);
  await type('tool 3');
  root().querySelector<HTMLInputElement>('[data-askfirst-service=service-3]')!.click();
  await drawn();
  await type('');
  const marketing = root().querySelector<HTMLInputElement>('[data-askfirst-category=marketing]')!;
  expect(marketing.indeterminate).toBe(true);
});

test('an unnamed service is found by its id', () => {
  const service = { id: 'maps', category: 'functional', required: false };
  expect(isFound(service, 'MAP')).toBe(true);
  expect(isFound({ ...service, provider: { name: 'Wayfinder' } }, 'finder')).toBe(true);
  expect(isFound(service, 'finder')).toBe(false);
});
