// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emit } from '../../src/browser/events';
import { mountPanel } from '../../src/panel/mount-panel';
import type { Consent, ConsentRecord, State } from '../../src/types';
import { fakeConsent } from '../notice/fake-consent';
import { standInForDialog } from './dialog-stand-in';
import { config } from './site-config';

beforeEach(standInForDialog);

const root = () => document.querySelector('#askfirst')!.shadowRoot!;
const get = <E extends Element = HTMLElement>(selector: string): E =>
  root().querySelector<E>(selector)!;
/** Preact draws in a microtask at the latest. */
const drawn = () => Promise.resolve();

let stop: (() => void) | undefined;
function mount(record: Consent['record']): void {
  stop = mountPanel({ ...fakeConsent(config).consent, record }, {});
}
afterEach(() => {
  stop?.();
  stop = undefined;
  document.querySelector('#askfirst')?.remove();
});

test('the preferences offer no record before there is one', () => {
  mount(() => null);
  expect(root().querySelector('[download]')).toBeNull();
});

test('the preferences show when the visitor chose and hand out the record', () => {
  const record = { time: '2026-03-04T12:00:00Z' } as ConsentRecord;
  mount(() => record);
  expect(get('dialog').textContent).toContain('Chosen on March 4, 2026');
  const { href } = get<HTMLAnchorElement>('[download]');
  expect(JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)))).toEqual(record);
  expect(get('dialog').textContent).not.toContain('Record');
});

test('the preferences call use no choice, and hand out what is noted of it', () => {
  const record = { time: '2026-03-04T12:00:00Z', method: 'implied' } as ConsentRecord;
  mount(() => record);
  expect(get('dialog').textContent).not.toContain('Chosen');
  expect(get<HTMLAnchorElement>('[download]').download).toBe(`askfirst-${location.hostname}.json`);
});

test('the preferences show what the record goes by as soon as it is noted', async () => {
  let record = { time: '2026-03-04T12:00:00Z' } as ConsentRecord;
  mount(() => record);
  record = { ...record, id: '5f0e$&c6a1' };
  emit('record', { state: {} as State, record });
  await drawn();
  expect(get('dialog').textContent).toContain('Record 5f0e$&c6a1');
  expect(decodeURIComponent(get<HTMLAnchorElement>('[download]').href)).toContain('5f0e$&c6a1');
});

test('the preferences show no id that is no text', () => {
  const record = { time: '2026-03-04T12:00:00Z', id: { type: 'b' } } as unknown as ConsentRecord;
  mount(() => record);
  expect(get('dialog').textContent).not.toContain('Record');
});

test('the preferences draw nothing any more after their stop', () => {
  const record = vi.fn(() => null);
  mount(record);
  stop!();
  record.mockClear();
  emit('record', { state: {} as State, record: {} as ConsentRecord });
  expect(record).not.toHaveBeenCalled();
});
