// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountPanel } from '../../src/panel/mount-panel';
import type { Config, GivenTexts } from '../../src/types';
import { fakeConsent } from '../notice/fake-consent';
import { standInForDialog } from './dialog-stand-in';

beforeEach(standInForDialog);
let stop = (): void => undefined;
afterEach(() => {
  stop();
  document.querySelector('#askfirst')?.remove();
});

const root = () => document.querySelector('#askfirst')!.shadowRoot!;
const textOf = (selector: string): string | undefined =>
  root().querySelector(selector)?.textContent;

/** Opens the preferences of a site that has written this, with all its services unfolded. */
async function open(config: unknown, texts: unknown = {}): Promise<void> {
  const { consent } = fakeConsent(config as Config);
  stop = mountPanel(consent, texts as GivenTexts);
  for (const more of root().querySelectorAll<HTMLElement>('[aria-expanded]')) more.click();
  await Promise.resolve();
}

const nameless: unknown = JSON.parse('{"toString":1,"valueOf":1}');
const WRONG = [5, true, null, {}, [], [{}], nameless];

describe('the preferences, where the config holds what is no text', () => {
  it.each(WRONG)('are drawn with %j as every word', async (value) => {
    const keys = 'preferences close lead news always save accept reject services titles';
    const words = Object.fromEntries(
      `${keys} descriptions policy some search none`.split(' ').map((key) => [key, value]),
    );
    await open({ categories: ['analytics'], services: { one: 'analytics' } }, words);
    expect(root().querySelectorAll('dialog button[part~=button]')).toHaveLength(3);
    expect(root().textContent).not.toMatch(/\[object|undefined|function/);
    expect(textOf('[data-askfirst-action=reject]')).toBe(value === 5 ? '5' : 'Reject all');
    expect(textOf('.more')).toBe('1 service');
    expect(textOf('h3 label')).toBe('Analytics');
  });

  it.each(WRONG)('are drawn with %j as what is said of a service', async (value) => {
    const said = { name: value, provider: value, purpose: value, reason: value };
    const row = { name: '_id', purpose: value, duration: value };
    await open({
      categories: { analytics: { title: value, description: value } },
      services: {
        one: { category: 'analytics', ...said, cookies: [value, row], storage: value },
        two: { category: 'analytics', provider: { name: value, url: value } },
      },
    });
    expect(root().querySelectorAll('.service')).toHaveLength(2);
    expect(root().textContent).not.toMatch(/\[object|undefined|function/);
    expect(root().querySelector('.service a')).toBeNull();
    expect(textOf('code')).toBe('_id');
    expect(textOf('.service strong')).toBe(value === 5 ? '5' : 'one');
    expect(textOf('h3 label')).toBe(value === 5 ? '5' : 'Analytics');
  });

  it.each([[5], [{}], ['h1'], [0], [2.5], [nameless]])(
    'have headings of the usual level with %j for one',
    async (heading) => {
      await open({ ui: { heading } });
      expect(root().querySelector('#title')!.localName).toBe(heading === 5 ? 'h5' : 'h2');
    },
  );

  it('take a level that is written as a text', async () => {
    await open({ ui: { heading: '3' } });
    expect(root().querySelector('#title')!.localName).toBe('h3');
    expect(root().querySelector('section [for]')!.parentElement!.localName).toBe('h4');
  });

  it('find a service whatever its maker is', async () => {
    await open({
      services: Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `tool-${at}`,
          { category: 'analytics', name: nameless, provider: { name: nameless } },
        ]),
      ),
    });
    const field = root().querySelector<HTMLInputElement>('[type=search]')!;
    field.value = 'tool-11';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    expect(root().querySelectorAll('.service')).toHaveLength(1);
  });
});
