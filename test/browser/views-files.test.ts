import { afterEach, expect, it, vi } from 'vitest';
import { createViews } from '../../src/browser/views';
import type { Consent, UiConfig } from '../../src/types';
import { settingsOf } from '../config/settings-of';

afterEach(() => document.body.replaceChildren());

/** The files that are asked for when everything is shown, one after the other. */
async function filesFor(ui: UiConfig): Promise<string[]> {
  const asked: string[] = [];
  const { show } = createViews(
    { settings: settingsOf({ ui }), state: {} } as Consent,
    (name) => {
      asked.push(name);
      return Promise.resolve({ mount: () => () => undefined });
    },
    () => Promise.resolve({}),
  );
  for (const part of ['notice', 'trigger', 'preferences'] as const) {
    const count = asked.length;
    show(part);
    await vi.waitUntil(() => asked.length > count);
  }
  return asked;
}

it('the notice comes in one file as a box, and in one with the layouts where the site names one', async () => {
  expect(await filesFor({})).toEqual(['notice', 'trigger', 'panel']);
  expect(await filesFor({ layout: 'bar' })).toEqual(['layouts', 'trigger', 'panel']);
});

it('a control that an application draws while the file of the trigger is on its way is enough', async () => {
  const mount = vi.fn(() => () => undefined);
  let arrive: () => void = () => undefined;
  const file = new Promise<{ mount: typeof mount }>((done) => (arrive = () => done({ mount })));
  const ask = vi.fn(() => file);
  const consent = { settings: settingsOf({}), state: { decided: true } } as unknown as Consent;
  const { show } = createViews(consent, ask, () => Promise.resolve({}));
  show('trigger');
  await vi.waitUntil(() => ask.mock.calls.length);
  document.body.innerHTML = '<button data-askfirst="preferences">Cookie settings</button>';
  arrive();
  await new Promise((done) => setTimeout(done));
  expect(mount).not.toHaveBeenCalled();
  // gone again, as from one page of an application to the next
  document.body.replaceChildren();
  show('trigger');
  await vi.waitFor(() => expect(mount).toHaveBeenCalledOnce());
});
