// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountTrigger } from '../../src/notice/mount-trigger';
import { mountPanel } from '../../src/panel/mount-panel';
import type { Consent, GivenTexts, State } from '../../src/types';
import { fakeConsent } from '../notice/fake-consent';
import { screen, standInForDialog } from './dialog-stand-in';
import { config } from './site-config';

beforeEach(standInForDialog);

const root = () => document.querySelector('#askfirst')!.shadowRoot!;
const get = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root().querySelector<E>(selector);
  if (!found) throw new Error('nothing matches ' + selector);
  return found;
};
const category = (name: string) => get<HTMLInputElement>(`[data-askfirst-category=${name}]`);
const service = (id: string) => get<HTMLInputElement>(`[data-askfirst-service=${id}]`);
const action = (name: string) => get(`[data-askfirst-action=${name}]`);
const unfold = (name: string) => get(`[aria-controls=c-${name}-services]`).click();
/** Preact draws in a microtask at the latest. */
const drawn = () => Promise.resolve();
let stop: (() => void) | undefined;
let changeState: (state: Partial<State>) => void;
function mount(
  granted: readonly string[] = [],
  state: Partial<State> = {},
  texts: GivenTexts = {},
  more: Partial<Consent> = {},
) {
  const { consent, calls, change } = fakeConsent(config, granted, state);
  changeState = change;
  stop = mountPanel(Object.assign(consent, more), texts);
  return calls;
}
afterEach(() => {
  stop?.();
  stop = undefined;
  document.querySelector('#askfirst')?.remove();
});

describe('the preferences', () => {
  test('open as a named modal dialog with the focus on the title', () => {
    mount();
    expect(get<HTMLDialogElement>('dialog').open).toBe(true);
    const title = get(`#${get('dialog').getAttribute('aria-labelledby')!}`);
    expect(title.textContent).toBe('Your cookie choices');
    expect(root().activeElement).toBe(title);
  });

  test('have a switch, off, for every optional category, and words instead of one for the required', () => {
    mount();
    const switches = [...root().querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.map((one) => one.dataset.askfirstCategory)).toEqual(['analytics', 'marketing']);
    expect(switches.some((one) => one.checked)).toBe(false);
    expect(get('section').textContent).toContain('Always on');
  });

  test('say of a category of which only a part is on that it is so', async () => {
    mount();
    expect(get('dialog').textContent).not.toContain('Partly on');
    unfold('marketing');
    await drawn();
    service('one').click();
    await drawn();
    expect(get('dialog').textContent).toContain('Partly on');
  });

  test('name each switch by its category', () => {
    mount();
    expect(category('analytics').labels![0]!.textContent).toBe('Analytics');
  });

  test('say how long an answer is kept', () => {
    mount();
    expect(get('.lead').textContent).toContain('6 months');
  });

  test('say what is new since the last answer, and nothing where nothing is', () => {
    mount();
    expect(root().querySelectorAll('.lead:not(:empty)')).toHaveLength(1);
    stop!();
    mount([], {}, { news: 'New since your last choice: Maps.' });
    expect(get('dialog').textContent).toContain('New since your last choice: Maps.');
    expect(root().querySelectorAll('.lead:not(:empty)')).toHaveLength(2);
  });
});

describe('services', () => {
  test('are listed when unfolded, with provider, policy, purpose and cookies', async () => {
    mount();
    expect(root().querySelector('[data-askfirst-service]')).toBeNull();
    unfold('analytics');
    await drawn();
    expect(get('[aria-controls=c-analytics-services]').getAttribute('aria-expanded')).toBe('true');
    expect(get('.service').textContent).toContain('Google Ireland Ltd');
    expect(get('.service').textContent).toContain('Counts visits.');
    expect(get<HTMLAnchorElement>('.service a').href).toBe('https://policies.example/privacy');
    expect([...root().querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '_ga',
      'Tells visitors apart',
      '2 years',
    ]);
  });

  test('have no link when the address is not safe', async () => {
    mount();
    unfold('marketing');
    await drawn();
    expect(root().querySelector('.service a')).toBeNull();
  });

  test('have no switch when they need no consent, and say why', async () => {
    mount();
    unfold('necessary');
    await drawn();
    expect(get('.service').textContent).toContain('session');
    expect(get('.service').textContent).toContain('Nobody could pay without it.');
    expect(root().querySelector('[data-askfirst-service]')).toBeNull();
  });

  test('differing among themselves leave their category in the middle', async () => {
    mount();
    unfold('marketing');
    await drawn();
    service('two').click();
    await drawn();
    expect(category('marketing').indeterminate).toBe(true);
    // a switch has no middle; a checkbox has
    expect(category('marketing').hasAttribute('role')).toBe(false);
    service('one').click();
    await drawn();
    expect([category('marketing').indeterminate, category('marketing').checked]).toEqual([
      false,
      true,
    ]);
  });
});

describe('answers', () => {
  test.each(['reject', 'accept'])('"%s all" says just that', (name) => {
    const calls = mount(['analytics']);
    action(name).click();
    expect(calls).toEqual([[name]]);
  });

  test('saving untouched switches refuses everything optional', () => {
    const calls = mount();
    action('save').click();
    expect(calls).toEqual([['update', {}]]);
  });

  test('saving says what the switches say', async () => {
    const calls = mount();
    category('analytics').click();
    await drawn();
    action('save').click();
    expect(calls[0]![1]).toEqual({
      analytics: true,
      'google-analytics': true,
    });
  });

  test('the second half of a double click answers nothing', () => {
    const calls = mount();
    action('accept').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(calls).toEqual([]);
    action('accept').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(calls).toEqual([['accept']]);
  });

  test('closing grants nothing', () => {
    const calls = mount();
    category('marketing').click();
    action('close').click();
    expect(calls).toEqual([['hide']]);
  });

  test('Escape, as the browser handles it, grants nothing', () => {
    const calls = mount();
    get<HTMLDialogElement>('dialog').close();
    expect(calls).toEqual([['hide']]);
  });

  test('a press on the backdrop closes; one that began inside does not', () => {
    const calls = mount();
    const dialog = get('dialog');
    get('.head').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    dialog.click();
    expect(calls).toEqual([]);
    dialog.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    dialog.click();
    expect(calls).toEqual([['hide']]);
  });
});

test('an answer is confirmed by a message, wherever it was given; closing is not', async () => {
  mount();
  stop!();
  const status = root().querySelector('[role=status]')!;
  expect(status.textContent).toBe('');
  mount();
  changeState({ decided: true });
  stop!();
  await vi.waitFor(() => expect(status.textContent).toMatch(/saved/));
});

describe('a dialog that somebody hides', () => {
  test('lets go of the page at once', async () => {
    screen.isSeen = false;
    const calls = mount();
    await drawn();
    expect(calls).toContainEqual(['hide']);
    expect(get<HTMLDialogElement>('dialog').open).toBe(false);
  });

  test('lets go of the page when it happens later', () => {
    const calls = mount();
    screen.isSeen = false;
    screen.resized!();
    expect(calls).toEqual([['hide']]);
  });
});

test('leaves the focus where the browser puts it back: on the trigger', () => {
  const { consent } = fakeConsent(config);
  const stopTrigger = mountTrigger(consent, {});
  const trigger = get('button');
  mount();
  const { close } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.close = function () {
    close.call(this);
    trigger.focus();
  };
  stop!();
  stop = undefined;
  expect(root().activeElement).toBe(trigger);
  stopTrigger();
});

test('its stop leaves nothing behind and reports no closing', () => {
  const before = document.documentElement.outerHTML;
  const calls = mount();
  stop!();
  stop = undefined;
  document.querySelector('#askfirst')?.remove(); // keeps the focus while nothing else had it
  expect(document.documentElement.outerHTML).toBe(before);
  expect(calls).toEqual([]);
});
