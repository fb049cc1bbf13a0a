import { describe, expect, it, vi } from 'vitest';
import type { Files } from '../../src/parts';
import type { Signal } from '../../src/types';
import { putIntoJar, readJar } from '../browser/cookie-jar';
import { filesBut, log, settle, start, useFreshPage } from './widget';

const root = document.documentElement;
const signal: Signal = {
  name: 'test',
  start: (state) => log.push(`start ${state.decided}`),
  change: (_, { granted, withdrawn }) =>
    log.push(
      `tell ${granted.join()}-${withdrawn.join()} cookie:${readJar().includes('askfirst=1')}`,
    ),
};
/** A frame whose opening and closing is noted. */
function frame(): void {
  document.body.innerHTML = '<iframe data-consent="analytics" data-src="/f"></iframe>';
  const element = document.body.firstElementChild!;
  const { setAttribute, removeAttribute } = Element.prototype;
  element.setAttribute = (name, value) => {
    if (name === 'src') log.push('open');
    setAttribute.call(element, name, value);
  };
  element.removeAttribute = (name) => {
    if (name === 'src') log.push('close');
    removeAttribute.call(element, name);
  };
}

useFreshPage();

describe('on start', () => {
  it('vendors are told first, then what was granted before is let go, then the UI comes', async () => {
    start().accept();
    await settle();
    log.length = 0;
    frame();
    // a file needs at least a task to arrive
    const trigger = new Promise<Files['trigger']>((resolve) => {
      setTimeout(() => void filesBut({})('trigger').then(resolve), 1);
    });
    start({ signals: [signal] }, { file: filesBut({ trigger }) });
    await settle();
    expect(log).toEqual(['start true', 'open', '+trigger']);
  });

  it('the page says what holds before any other script can run', () => {
    start();
    expect(root.dataset.askfirst).toBe('asking');
    expect(root.dataset.askfirstGranted).toBe('necessary');
  });

  it('the ready event comes when the caller has had time to listen', async () => {
    const ready = vi.fn();
    const consent = start();
    consent.on('ready', ready);
    expect(ready).not.toHaveBeenCalled();
    await settle();
    expect(ready).toHaveBeenCalledExactlyOnceWith({ state: consent.state });
  });

  it('the gate waits neither for words nor for the UI', async () => {
    start().accept();
    frame();
    const never = new Promise<never>(() => undefined);
    start({}, { file: filesBut({ trigger: never, 'locale-de': never, sweep: never }) });
    await settle();
    expect(log).toContain('open');
  });
});

describe('on an answer', () => {
  it('the cookie is written, vendors are told, then it opens, then listeners hear', async () => {
    frame();
    const consent = start({ signals: [signal], categories: ['analytics'] });
    await settle();
    log.length = 0;
    const stop = consent.on('change', ({ granted, withdrawn }) =>
      log.push(`change ${granted.join()}-${withdrawn.join()}`),
    );
    consent.accept();
    await settle();
    stop();
    expect(log.filter((line) => line !== '+trigger')).toEqual([
      'tell analytics- cookie:true',
      'change analytics-',
      '-notice',
      'open',
    ]);
  });

  it('of withdrawal vendors are told, then it closes at once, then listeners hear', async () => {
    frame();
    const consent = start({ signals: [signal], categories: ['analytics'] });
    consent.accept();
    await settle();
    log.length = 0;
    const stop = consent.on('change', () => log.push('change'));
    consent.reject();
    stop();
    const events = log.filter((line) => !line.endsWith('trigger'));
    expect(events).toEqual(['tell -analytics cookie:true', 'close', 'change']);
  });

  it('the page shows it', () => {
    const consent = start();
    consent.accept(['analytics']);
    expect(root.dataset.askfirst).toBe('answered');
    expect(root.dataset.askfirstGranted).toBe('necessary analytics');
    consent.reset();
    expect(root.dataset.askfirst).toBe('asking');
    expect(root.dataset.askfirstGranted).toBe('necessary');
  });

  it('a signal that throws is reported and stops nobody', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const bad = (): never => {
      throw new Error('theirs');
    };
    const consent = start({ signals: [{ name: 'bad', start: bad, change: bad }, signal] });
    consent.accept();
    await settle();
    expect(report).toHaveBeenCalledTimes(2);
    expect(log.filter((line) => /^(start|tell)/.test(line))).toHaveLength(2);
    expect(consent.granted('analytics')).toBe(true);
  });
});

describe('the notice', () => {
  const shows = async (config: object): Promise<boolean> => {
    start(config);
    await settle();
    return log.includes('+notice');
  };

  it('comes while there is no answer', async () => {
    expect(await shows({})).toBe(true);
  });

  it.each([
    ['on a page that is not listed', { pages: ['/'] }],
    ['where nothing optional is asked', { categories: [] }],
  ])('stays away %s, and the trigger comes', async (_, config) => {
    expect(await shows(config)).toBe(false);
    expect(root.dataset.askfirst).toBe('idle');
    expect(log).toContain('+trigger');
  });

  it('stays away after an answer, a no like a yes', async () => {
    putIntoJar('askfirst=reject; Path=/');
    expect(await shows({})).toBe(false);
    expect(root.dataset.askfirst).toBe('answered');
  });

  it('stays away where cookies are disabled, and nothing is granted', async () => {
    vi.spyOn(Navigator.prototype, 'cookieEnabled', 'get').mockReturnValue(false);
    expect(await shows({})).toBe(false);
    expect(start().state.granted).toEqual(['necessary']);
  });

  it('comes back after a reset', async () => {
    const consent = start();
    consent.reject();
    await settle();
    log.length = 0;
    consent.reset();
    await settle();
    expect(log).toEqual(['-trigger', '+notice']);
  });

  it.each([
    ['a script that needs no consent ran', { pages: ['/elsewhere'] }, 'necessary'],
    ['a script for those who refuse ran', { pages: ['/elsewhere'] }, '!marketing'],
    ['the page is never loaded again', { pages: ['/elsewhere'], reload: 'never' }, 'analytics'],
  ])('leaves a reset to the preferences where it stays away and %s', async (_, config, needs) => {
    document.body.innerHTML = `<script type="text/plain" data-consent="${needs}">;</script>\n`;
    const consent = start(config);
    consent.update({ analytics: needs === 'analytics' });
    await settle();
    expect(document.querySelector('script[type="text/plain"]')).toBeNull();
    log.length = 0;
    consent.reset();
    await settle();
    expect(log.at(-1)).toBe('+preferences');
  });

  it('comes back when the preferences are closed without an answer', async () => {
    const consent = start();
    await settle();
    consent.show();
    await settle();
    consent.hide();
    await settle();
    expect(log).toEqual(['+notice', '-notice', '+preferences', '-preferences', '+notice']);
    expect(consent.state.decided).toBe(false);
  });

  it('gives way to the trigger when it is closed itself; that comes back after the preferences', async () => {
    const consent = start();
    await settle();
    consent.hide();
    await settle();
    consent.reject();
    await settle();
    consent.show();
    await settle();
    consent.hide();
    await settle();
    expect(log).toEqual([
      '+notice',
      '-notice',
      '+trigger',
      // every answer clears the screen
      '-trigger',
      '+trigger',
      '-trigger',
      '+preferences',
      '-preferences',
      '+trigger',
    ]);
  });

  it('may fail to load: nothing is granted, and the API works', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const consent = start({}, { file: filesBut({ notice: Promise.reject(new Error('offline')) }) });
    await settle();
    expect(report).toHaveBeenCalled();
    expect(consent.state.granted).toEqual(['necessary']);
    consent.accept(['analytics']);
    expect(consent.granted('analytics')).toBe(true);
  });
});

describe('under opt-out', () => {
  it('holds until refused, and a privacy signal refuses marketing', async () => {
    const consent = start({ model: 'opt-out' });
    expect(consent.state.granted).toEqual(['necessary']);
    await settle();
    expect(consent.state.granted).toEqual(['necessary', 'functional', 'analytics', 'marketing']);
    vi.stubGlobal('navigator', {
      languages: ['en'],
      cookieEnabled: true,
      globalPrivacyControl: true,
    });
    const other = start({ model: 'opt-out' });
    await settle();
    expect(other.state).toMatchObject({ gpc: true, denied: ['marketing'] });
  });
});
