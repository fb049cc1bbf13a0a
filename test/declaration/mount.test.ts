import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountDeclaration } from '../../src/declaration';
import { emit } from '../../src/browser/events';
// here beforehand, for it takes its time to come
import '../../src/services';
import type { Config, ConsentRecord, State } from '../../src/types';
import { emptyJar } from '../browser/cookie-jar';
import { fakeConsent } from '../notice/fake-consent';

const config: Config = {
  categories: ['analytics'],
  services: {
    stats: { category: 'analytics', name: 'Stats', cookies: ['_st'], databases: ['st'] },
    hotjar: 'analytics',
  },
};
const UNDECIDED = { decided: false, granted: ['necessary'], denied: ['analytics', 'stats'] };
const YES = { decided: true, granted: ['necessary', 'analytics', 'stats', 'hotjar'], denied: [] };
const NO = { decided: true, granted: ['necessary'], denied: ['analytics', 'stats', 'hotjar'] };

let stops: (() => void)[] = [];

/** A place in the page with the declaration in it, and what a visitor does there. */
function shown(tag = 'div', state: Partial<State> = UNDECIDED, options = {}) {
  const element = document.createElement(tag);
  element.innerHTML = '<b>without JavaScript</b>';
  document.body.append(element);
  const fake = fakeConsent(config, [], state);
  const stop = mountDeclaration(element, fake.consent, options);
  stops.push(stop);
  return {
    element,
    stop,
    root: () => element.shadowRoot ?? element.firstElementChild!.shadowRoot!,
    answer(next: Partial<State>) {
      fake.change(next);
      emit('change', { state: fake.consent.state, granted: [], withdrawn: [] });
    },
    row: (name: string) =>
      [...element.shadowRoot!.querySelectorAll('tr')].find(
        (one) => one.querySelector('code')?.textContent === name,
      )?.textContent,
  };
}
/** Words and the catalogue are there, and the page has looked again for what came late. */
const settle = (time = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  emptyJar();
  localStorage.clear();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the declaration in a page', () => {
  it('says in the language of the page what holds, what is stored and what of it is there', async () => {
    document.cookie = '_st=1; Secure';
    const { element, root, row } = shown();
    await settle();
    expect([element.lang, element.dir]).toEqual(['en', 'ltr']);
    expect(root().textContent).toContain('You have not chosen yet.');
    expect(row('_st')).toBe('_st' + 'Cookie' + 'Yes');
    expect(row('askfirst')).toContain('shop.example.co.uk');
    await vi.waitFor(() => expect(root().textContent).toContain('Hotjar'));
  });

  it('says what holds after every answer, and what is there a little later', async () => {
    const { answer, root, row } = shown();
    await settle();
    answer(YES);
    expect(root().textContent).toContain('Allowed: Analytics.');
    document.cookie = '_st=1; Secure';
    await settle(1000);
    expect(row('_st')).toContain('Yes');
    answer(NO);
    document.cookie = '_st=; Secure; Max-Age=0';
    await settle(3000);
    expect(root().textContent).toContain('Refused: Analytics.');
    expect(row('_st')).toContain('No');
  });

  it('has the record as soon as it is noted', async () => {
    const { root } = shown('div', YES);
    await settle();
    expect(root().querySelector('[download]')).toBeNull();
    const record = { id: 'abc', time: '2026-03-04T12:00:00Z', method: 'save' } as ConsentRecord;
    const fake = fakeConsent(config, [], YES);
    const element = document.createElement('div');
    document.body.append(element);
    stops.push(mountDeclaration(element, { ...fake.consent, record: () => record }));
    await settle();
    emit('record', { state: fake.consent.state, record });
    expect(element.shadowRoot!.textContent).toContain('Record abc');
  });

  it('keeps the focus where it is, and lays it on the heading where that place is gone', async () => {
    const { answer, root } = shown('div', YES);
    await settle();
    const [change, withdraw] = root().querySelectorAll('button');
    change!.focus();
    answer(YES);
    expect(root().activeElement).toBe(change);
    withdraw!.focus();
    answer(NO);
    expect(root().activeElement).toBe(root().querySelector('h2'));
  });

  it('unfolds for the printer, and folds again', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Gecko Firefox/140.0');
    const { root } = shown();
    await settle();
    const details = root().querySelector('details')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).toBe(false);
  });

  it('tells screen readers that a withdrawal is done, once', async () => {
    const { answer, root } = shown('div', YES);
    await settle();
    root().querySelector<HTMLElement>('[data-askfirst=reject]')!.click();
    answer(NO);
    await settle(200);
    const status = document.querySelector('#askfirst')!.shadowRoot!.firstElementChild!;
    expect(status.textContent).toContain('Your choices are saved.');
    await settle(8000);
    expect(document.querySelector('#askfirst')).toBeNull();
  });
});

describe('the line of status', () => {
  it('is one line', async () => {
    const { root } = shown('p', YES, { part: 'status' });
    await settle();
    expect([root().textContent, root().childElementCount]).toEqual(['Allowed: Analytics.', 0]);
  });

  it('stands in an element of its own where the place can have no shadow tree', async () => {
    const { element, root, stop } = shown('li', YES, { part: 'status' });
    await settle();
    expect(root().textContent).toBe('Allowed: Analytics.');
    expect(element.textContent).toBe('');
    stop();
    expect(element.innerHTML).toBe('<b>without JavaScript</b>');
  });
});

describe('words', () => {
  it('of the site go over those of the language', async () => {
    const { root } = shown('p', UNDECIDED, { part: 'status', texts: { undecided: 'Not yet!' } });
    await settle();
    expect(root().textContent).toBe('Not yet!');
  });
});

describe('its stop', () => {
  it('takes away what was made, and shows what the page had there', async () => {
    const before = '<div><b>without JavaScript</b></div>';
    const { answer, element, root, stop } = shown();
    await settle();
    stop();
    expect(element.outerHTML).toBe(before);
    expect(root().innerHTML).toBe('<slot></slot>');
    expect(root().adoptedStyleSheets).toEqual([]);
    answer(YES);
    await settle(9000);
    expect(root().innerHTML).toBe('<slot></slot>');
    stop();
    expect(element.outerHTML).toBe(before);
  });

  it('can be called before anything was drawn, and a new one may follow', async () => {
    const { element, root, stop } = shown();
    stop();
    await settle();
    expect(root().innerHTML).toBe('<slot></slot>');
    stops.push(mountDeclaration(element, fakeConsent(config, [], YES).consent));
    await settle();
    expect(root().textContent).toContain('Allowed: Analytics.');
  });

  it('comes by itself when another takes the same place', async () => {
    const { element, root } = shown();
    stops.push(mountDeclaration(element, fakeConsent(config, [], YES).consent));
    await settle();
    expect(root().querySelectorAll('h2')).toHaveLength(4);
    expect(root().adoptedStyleSheets).toHaveLength(1);
  });
});
