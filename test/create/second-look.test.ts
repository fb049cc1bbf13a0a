/** What a second attacking reader found in the rules of consent: sequences of ordinary steps. */
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import { MISTAKEN } from '../../src/config/kinds';
import * as recordFile from '../../src/record/keep';
import type { Config } from '../../src/types';
import { forbidCookies, putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { filesBut, settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const OPTIONAL = ['functional', 'analytics', 'marketing'];
useFreshPage(NOW);

const given = (over: Partial<Answer>): string =>
  encode({
    time: NOW / 1000 - 1000,
    revision: 0,
    signal: false,
    method: 'save',
    granted: [],
    denied: [],
    ...over,
  });
const YES = given({ method: 'accept-all', granted: OPTIONAL });
const noAfter = (seconds: number): string =>
  given({ method: 'reject-all', denied: OPTIONAL, time: NOW / 1000 + seconds });
const notes = (): Record<string, unknown> =>
  JSON.parse(localStorage.getItem('askfirst-record') ?? '{}') as Record<string, unknown>;
const note = (more: object): void =>
  localStorage.setItem('askfirst-record', JSON.stringify({ ...notes(), ...more }));
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3000);

describe('a refusal', () => {
  it('in one part of the site is not undone by a yes in another part', async () => {
    const here: Config = { cookie: { path: '/a' }, reload: 'never' };
    putIntoJar(`askfirst=${noAfter(-2000)}; Path=/a; Max-Age=99999`);
    note({ newest: YES, place: 'undefined/other' });
    const consent = start(here);
    await soon();
    consent.destroy();
    expect(start(here).state.granted).toEqual(['necessary']);
  });

  it('that is noted as the newest grants nothing, whatever somebody wrote into it', () => {
    putIntoJar(`askfirst=${noAfter(-2000)}; Path=/; Max-Age=99999`);
    note({ newest: YES, place: 'undefined/' });
    expect(start({ reload: 'never' }).state.granted).toEqual(['necessary']);
  });

  it('holds though the yes before it was given by a clock that was ahead', async () => {
    vi.setSystemTime(NOW + 3 * HOUR);
    start({ reload: 'never' }).accept();
    await soon();
    vi.setSystemTime(NOW);
    // and the page is left before anything could be noted
    const never = new Promise<never>(() => undefined);
    start({ reload: 'never' }, { file: filesBut({ record: never }) }).reject();
    expect(start({ reload: 'never' }).state.granted).toEqual(['necessary']);
  });

  it('in another tab reaches one that has answered twice within a second, without cookies', async () => {
    forbidCookies();
    const consent = start({ reload: 'never' });
    consent.accept();
    await vi.advanceTimersByTimeAsync(150);
    consent.accept();
    await soon();
    note({ value: noAfter(5) });
    window.dispatchEvent(new Event('storage'));
    expect(consent.state.granted).toEqual(['necessary']);
  });

  it('in another tab is not overwritten by what this tab notes late, without cookies', async () => {
    forbidCookies();
    let come: (file: typeof recordFile) => void = () => undefined;
    const late = new Promise<typeof recordFile>((resolve) => {
      come = resolve;
    });
    const consent = start({ reload: 'never' }, { file: filesBut({ record: late }) });
    consent.accept();
    note({ value: noAfter(2) });
    come(recordFile);
    await soon();
    expect(notes().value).toBe(noAfter(2));
    expect(consent.state.granted).toEqual(['necessary']);
  });

  it('right after a reset is kept, however late the notes are, without cookies', async () => {
    forbidCookies();
    note({ value: YES });
    let come: (file: typeof recordFile) => void = () => undefined;
    const late = new Promise<typeof recordFile>((resolve) => {
      come = resolve;
    });
    const consent = start({ reload: 'never' }, { file: filesBut({ record: late }) });
    consent.reset();
    await soon();
    consent.reject();
    await soon();
    come(recordFile);
    await soon();
    expect(consent.state).toMatchObject({ decided: true, method: 'reject-all' });
  });
});

describe('what was taken for agreed', () => {
  it('under a mistaken revision ends when that is mended', async () => {
    const granted = OPTIONAL.map((name) => '0' + name);
    putIntoJar(`askfirst=${given({ method: 'implied', revision: MISTAKEN, granted })}; Path=/`);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    const consent = start({ regions: { AU: 'notice' }, region: 'AU', policy: { revision: 3 } });
    await settle();
    expect(consent.state.granted).toEqual(['necessary']);
  });

  it('by law stays on when the visitor answers something else', async () => {
    const consent = start({
      regions: 'auto',
      region: 'GB',
      categories: ['functional', 'analytics'],
      services: { stats: { category: 'analytics', exempt: 'statistics' }, maps: 'functional' },
    });
    await settle();
    consent.update({ maps: true });
    await soon();
    expect(consent.state).toMatchObject({ granted: ['necessary', 'stats', 'maps'], decided: true });
  });
});

describe('the record', () => {
  it('has both answers where a listener gives the second', async () => {
    const consent = start({ reload: 'never' });
    await settle();
    const methods: string[] = [];
    const stops = [consent.on('record', ({ record }) => methods.push(record.method))];
    const stop = consent.on('change', () => {
      stop();
      consent.update({ marketing: false });
    });
    consent.accept();
    await soon();
    for (const one of stops) one();
    expect(methods).toEqual(['accept-all', 'save']);
  });
});

describe('listeners', () => {
  it('hear of the answer before they hear that what asked for it is gone', async () => {
    const consent = start({ reload: 'never' });
    await settle();
    const heard: number[] = [];
    const stop = consent.on('hide', () => {
      stop();
      consent.update({ marketing: false });
    });
    const stopOther = consent.on('change', ({ granted, withdrawn }) =>
      heard.push(granted.length, -withdrawn.length),
    );
    consent.accept();
    await soon();
    stopOther();
    expect(heard).toEqual([3, -0, 0, -1]);
  });

  it('that answer each other for ever do not stop the page', () => {
    const consent = start({ reload: 'never' });
    const stop = consent.on('change', () => {
      consent[consent.granted('marketing') ? 'reject' : 'accept']();
    });
    consent.accept();
    stop();
    expect(consent.state.decided).toBe(true);
  });
});

describe('a page that changes nothing', () => {
  it.each([
    ['an answer that is noted beside its cookie', { value: YES }],
    ['a note that is no answer', { newest: '~', place: 'undefined/' }],
    ['a noted answer from days ahead', { newest: noAfter(5 * 86_400), place: 'undefined/' }],
  ])('writes nothing: %s', async (_, more) => {
    putIntoJar(`askfirst=${YES}; Path=/; Max-Age=99999`);
    note(more);
    const lines = watchCookieWrites();
    start({ reload: 'never' });
    await soon();
    expect(lines).toEqual([]);
    vi.restoreAllMocks();
    expect(readJar()).toBe(`askfirst=${YES}`);
  });
});
