import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/browser/events';
import { createViews } from '../../src/browser/views';
import type { Consent, Mount, Texts, UiConfig } from '../../src/types';
import { settingsOf } from '../config/settings-of';

type Part = 'notice' | 'preferences' | 'trigger';

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

function views(
  ui: UiConfig = {},
  words: () => Promise<Partial<Texts> | undefined> = async () => ({}),
) {
  const settings = settingsOf({ ui, texts: { accept: 'Mine' } });
  return createViews({ settings } as Consent, {
    part: (part) =>
      new Promise((resolve, reject) => {
        loads.push({
          part,
          arrive: () => resolve(mount(part)),
          fail: () => reject(new Error(`no ${part}`)),
        });
      }),
    words,
  });
}
const idle = () => vi.advanceTimersByTimeAsync(50);
async function arrive(part: Part): Promise<void> {
  await idle();
  const load = loads.find((one) => one.part === part)!;
  loads.splice(loads.indexOf(load), 1);
  load.arrive();
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
    await arrive('preferences');
    expect(log).toEqual([
      '+notice',
      'show notice',
      '-notice',
      'hide notice',
      '+preferences',
      'show preferences',
    ]);
  });

  it('is the last thing asked for, when two load at once', async () => {
    const { show } = views();
    show('notice');
    show('preferences');
    await arrive('preferences');
    await arrive('notice');
    expect(log).toEqual(['+preferences', 'show preferences']);
  });

  it('stays while what should follow it cannot be had', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const { show } = views();
    show('notice');
    await arrive('notice');
    show('preferences');
    await idle();
    loads.pop()!.fail();
    await idle();
    expect(report).toHaveBeenCalledTimes(1);
    expect(log).toEqual(['+notice', 'show notice']);
  });

  it('is tried again after a failed load', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { show } = views();
    show('preferences');
    await idle();
    loads.pop()!.fail();
    await idle();
    show('preferences');
    await arrive('preferences');
    expect(log).toEqual(['+preferences', 'show preferences']);
  });

  it('passes on the wish for the focus', async () => {
    const { show } = views();
    show('notice', true);
    await arrive('notice');
    expect(log[0]).toBe('+notice!');
  });
});

describe('the words', () => {
  it('are those of the language, with those of the site over them', async () => {
    const { show } = views({}, async () => ({ accept: 'Ja', reject: 'Nein' }));
    show('notice');
    await arrive('notice');
    expect(given).toEqual({ accept: 'Mine', reject: 'Nein' });
  });

  it('are English where those of the language cannot be had', async () => {
    const { show } = views({}, () => Promise.reject(new Error('no words')));
    show('notice');
    await arrive('notice');
    expect(log).toContain('+notice');
    expect(given).toEqual({ accept: 'Mine' });
  });
});

describe('the trigger', () => {
  it('comes when the page is idle, unannounced, and stays under the preferences', async () => {
    const { show, hide } = views();
    show('trigger');
    await arrive('trigger');
    show('preferences');
    await arrive('preferences');
    hide();
    expect(log).toEqual([
      '+trigger',
      '+preferences',
      'show preferences',
      '-preferences',
      'hide preferences',
    ]);
  });

  it('goes when the notice comes', async () => {
    const { show } = views();
    show('trigger');
    await arrive('trigger');
    show('notice');
    await arrive('notice');
    expect(log).toEqual(['+trigger', '-trigger', '+notice', 'show notice']);
  });

  it('is not even loaded where the site wants none', async () => {
    views({ trigger: false }).show('trigger');
    await idle();
    expect(loads).toEqual([]);
  });

  it('is not even loaded where the page has a control of its own', async () => {
    document.body.innerHTML = '<a data-askfirst="preferences">Cookies</a>';
    views().show('trigger');
    await idle();
    expect(loads).toEqual([]);
  });

  it('does not come after the widget was stopped', async () => {
    const { show, stop } = views();
    show('trigger');
    await idle();
    stop();
    await arrive('trigger');
    expect(log).toEqual([]);
  });
});

describe('the stop', () => {
  it('takes everything off the screen', async () => {
    const { show, stop } = views();
    show('trigger');
    await arrive('trigger');
    show('preferences');
    await arrive('preferences');
    stop();
    expect(log.filter((line) => /^[+-]/.test(line))).toEqual([
      '+trigger',
      '+preferences',
      '-preferences',
      '-trigger',
    ]);
  });
});
