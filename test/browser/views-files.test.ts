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
