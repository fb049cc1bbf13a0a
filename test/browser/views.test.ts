import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/browser/events';
import { createViews } from '../../src/browser/views';
import type { Consent, Mount, State, Texts, UiConfig } from '../../src/types';
import { settingsOf } from '../config/settings-of';

type Part = 'notice' | 'layouts' | 'panel' | 'trigger';

/** What happened, in order. */
let log: string[];
/** Loads that have not been answered yet. */
let loads: { part: Part; arrive: () => void; fail: () => void }[];
let given: Partial<Texts> | undefined;

const mount =
  (part: Part): Mount =>
  (_consent, texts, focus) => {
    given = texts;
    log.push(`+${part}${focus ? '!' : ''}`);
    return () => log.push(`-${part}`);
  };

function views(ui: UiConfig = {}, state: Partial<State> = {}) {
  const settings = settingsOf({ ui });
  return createViews(
    { settings, state } as Consent,
    (part) =>
      new Promise((resolve, reject) => {
        loads.push({
          part,
          arrive: () => resolve({ mount: mount(part) }),
          fail: () => reject(new Error(`no ${part}`)),
        });
      }),
    () => Promise.resolve({ accept: 'Ja' }),
  );
}
const idle = () => vi.advanceTimersByTimeAsync(300);
async function arrive(part: Part): Promise<void> {
  await idle();
  const load = loads.find((one) => one.part === part)!;
  loads.splice(loads.indexOf(load), 1);
  load.arrive();
  await idle();
}
async function fail(): Promise<void> {
  await idle();
  loads.pop()!.fail();
  await idle();
}

const stops = (['show', 'hide'] as const).map((type) =>
  listen(type, ({ view }) => log.push(`${type} ${view}`)),
);
afterAll(() => {
  for (const stop of stops) stop();
});

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  loads = [];
  given = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('what is on the screen', () => {
  it('is shown once it is there, then announced', async () => {
    const { show } = views();
    show('notice');
    await idle();
    expect(log).toEqual([]);
    await arrive('notice');
    expect(log).toEqual(['+notice', 'show notice']);
  });

  it('is shown once, however often it is asked for', async () => {
    const { show } = views();
    show('notice');
    show('notice');
    await arrive('notice');
    if (loads.length) await arrive('notice');
    show('notice');
    await idle();
    expect(log).toEqual(['+notice', 'show notice']);
  });

  it('goes when it is hidden, and tells what it was', async () => {
    const { show, hide } = views();
    show('notice');
    await arrive('notice');
    expect(hide()).toBe('notice');
    expect(hide()).toBeUndefined();
    expect(log.slice(2)).toEqual(['-notice', 'hide notice']);
  });

  it('is not shown when it comes too late: hidden while it loaded', async () => {
    const { show, hide } = views();
    show('notice');
    await idle();
    hide();
    await arrive('notice');
    expect(log).toEqual([]);
  });

  it('gives way to what is shown next', async () => {
    const { show } = views();
    show('notice');
    await arrive('notice');
    show('preferences');
    await arrive('panel');
    expect(log).toEqual([
      '+notice',
      'show notice',
      '-notice',
      'hide notice',
      '+panel',
      'show preferences',
    ]);
  });

  it('is the last thing asked for, when two load at once', async () => {
    const { show } = views();
    show('notice');
    show('preferences');
    await arrive('panel');
    await arrive('notice');
    expect(log).toEqual(['+panel', 'show preferences']);
  });

  it('stays while what should follow it cannot be had', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const { show } = views();
    show('notice');
    await arrive('notice');
    show('preferences');
    await fail();
    expect(report).toHaveBeenCalledTimes(1);
    expect(log).toEqual(['+notice', 'show notice']);
  });

  it('is tried again after a failed load', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { show } = views();
    show('preferences');
    await fail();
    show('preferences');
    await arrive('panel');
    expect(log).toEqual(['+panel', 'show preferences']);
  });

  it('gets the words, and the wish for the focus', async () => {
    const { show } = views();
    show('notice', true);
    await arrive('notice');
    expect(log[0]).toBe('+notice!');
    expect(given).toEqual({ accept: 'Ja' });
  });
});

describe('the trigger', () => {
  it('comes unannounced, and is away while the preferences are there', async () => {
    const { show, hide } = views();
    show('trigger');
    await arrive('trigger');
    show('preferences');
    await arrive('panel');
    expect(hide()).toBe('preferences');
    show('trigger');
    await arrive('trigger');
    expect(log).toEqual([
      '+trigger',
      '-trigger',
      '+panel',
      'show preferences',
      '-panel',
      'hide preferences',
      '+trigger',
    ]);
  });

  it('goes without a word, and says that it was there', async () => {
    const { show, hide } = views();
    show('trigger');
    await arrive('trigger');
    expect(hide()).toBe('trigger');
    expect(log).toEqual(['+trigger', '-trigger']);
  });

  it('does not come over what was asked for in the meantime', async () => {
    const { show } = views();
    show('trigger');
    show('notice');
    await arrive('notice');
    await idle();
    expect(log).toEqual(['+notice', 'show notice']);
  });

  it('goes when the notice comes', async () => {
    const { show } = views();
    show('trigger');
    await arrive('trigger');
    show('notice');
    await arrive('notice');
    expect(log).toEqual(['+trigger', '-trigger', '+notice', 'show notice']);
  });

  it.each([
    ['the site wants none', { trigger: false }, ''],
    ['the page has a control of its own', {}, '<a data-askfirst="preferences">Cookies</a>'],
  ])('is not even loaded where %s', async (_, ui, html) => {
    document.body.innerHTML = html;
    views(ui).show('trigger');
    await idle();
    expect(loads).toEqual([]);
  });

  it('comes to a page with a control of its own to tell of an opt-out signal', async () => {
    document.body.innerHTML = '<a data-askfirst="preferences">Cookies</a>';
    views({}, { signal: true, decided: false }).show('trigger');
    await arrive('trigger');
    expect(log).toEqual(['+trigger']);
  });

  it('does not come after the widget was stopped', async () => {
    const { show, hide: stop } = views();
    show('trigger');
    await idle();
    stop();
    await arrive('trigger');
    expect(log).toEqual([]);
  });
});

describe('the stop', () => {
  it.each([
    ['the preferences', 'preferences', 'panel'],
    ['the trigger', 'trigger', 'trigger'],
  ] as const)('takes %s off the screen', async (_, view, part) => {
    const { show, hide: stop } = views();
    show(view);
    await arrive(part);
    stop();
    const mounts = log.filter((line) => /^[+-]/.test(line));
    expect(mounts).toEqual([`+${part}`, `-${part}`]);
  });
});
