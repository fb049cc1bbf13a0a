import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/consent/answer';
import { encode } from '../../src/consent/codec';
import type { State } from '../../src/types';
import { forbidCookies, putIntoJar, readJar, watchCookieWrites } from '../browser/cookie-jar';
import { filesBut, settle, start, useFreshPage } from './widget';

const NOW = Date.UTC(2026, 10, 22, 12);
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
const NO = given({ method: 'reject-all', denied: OPTIONAL, time: NOW / 1000 });
const store = (value: string, place = ''): void =>
  putIntoJar(`askfirst=${value}; Path=/; Max-Age=999999${place}`);
const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3000);
const look = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

describe('an answer to a part of the question', () => {
  it('leaves the rest as it was refused elsewhere in the meantime', () => {
    store(YES);
    const consent = start({ reload: 'never' });
    store(NO);
    consent.update({ functional: true });
    expect(consent.state.granted).toEqual(['necessary', 'functional']);
  });

  it('does so where all was on until refused', async () => {
    const consent = start({ model: 'opt-out', reload: 'never' });
    await settle();
    store(NO);
    consent.update({ functional: true });
    expect(consent.state.granted).toEqual(['necessary', 'functional']);
  });

  it('does not bring back what the visitor has deleted in the meantime', () => {
    store(YES);
    const consent = start({ reload: 'never' });
    putIntoJar('askfirst=; Path=/; Max-Age=0');
    consent.update({ functional: true });
    expect(consent.state.granted).toEqual(['necessary', 'functional']);
  });

  it('does not prolong what has ended in the meantime, of which the page hears when it is shown', async () => {
    forbidCookies();
    localStorage.setItem('askfirst-record', JSON.stringify({ value: YES }));
    const consent = start({ reload: 'never' });
    expect(consent.granted('marketing')).toBe(true);
    await vi.advanceTimersByTimeAsync(200 * 86_400_000);
    look();
    expect(consent.state).toMatchObject({ granted: ['necessary'], decided: false });
    consent.update({ functional: true });
    expect(consent.state.granted).toEqual(['necessary', 'functional']);
  });
});

describe('another copy of the answer', () => {
  it('goes with a reset, wherever it is', async () => {
    store(YES, '; Domain=example.co.uk');
    const consent = start({ reload: 'never' });
    consent.reset();
    expect(consent.state).toMatchObject({ granted: ['necessary'], decided: false });
    await soon();
    expect(consent.state.decided).toBe(false);
    expect(readJar()).toBe('');
  });

  it('goes with a reset where everything is on until refused, too', async () => {
    store(YES, '; Domain=example.co.uk');
    const consent = start({ model: 'opt-out', reload: 'never' });
    await settle();
    consent.reset();
    await soon();
    expect(readJar()).toBe('');
  });

  it('counts if it is the constant "reject" and came after the answer', async () => {
    const consent = start({ reload: 'never' });
    consent.accept(['analytics']);
    putIntoJar('askfirst=reject; Path=/a');
    look();
    expect(consent.state.granted).toEqual(['necessary']);
    await soon();
    expect(start().state.granted).toEqual(['necessary']);
  });

  it('counts no more if it is the constant "reject" and the visitor said yes after it', async () => {
    putIntoJar('askfirst=reject; Path=/a');
    const consent = start({ reload: 'never' });
    consent.accept(['analytics']);
    expect(consent.state.granted).toEqual(['necessary', 'analytics']);
    await soon();
    expect(start().state.granted).toEqual(['necessary', 'analytics']);
  });
});

describe('a page that was under way when the visitor answered', () => {
  it('does not bring back the yes before the refusal, though its response carries it', async () => {
    store(YES);
    start({ reload: 'never' }).reject();
    await soon();
    store(YES);
    const next = start({ reload: 'never' });
    expect(next.state).toMatchObject({ granted: ['necessary'], method: 'reject-all' });
    await soon();
    expect(readJar()).toContain('.reject-all.');
    expect(readJar()).not.toContain('.accept-all.');
  });

  it('does not hold up a yes that follows a no within the second, though it is noted nowhere', async () => {
    start({ reload: 'never' }).reject();
    await settle();
    store(given({ method: 'accept-all', granted: OPTIONAL, time: NOW / 1000 }));
    expect(start({ reload: 'never' }).granted('marketing')).toBe(true);
  });

  it('finds the cookie of an unfinished removal as it is, and does not write it anew at once', async () => {
    start({ reload: 'never' }).reject();
    await settle();
    const lines = watchCookieWrites();
    start({ reload: 'never' });
    await settle();
    expect(lines.filter((line) => line.startsWith('askfirst='))).toEqual([]);
    vi.restoreAllMocks();
    await soon();
    expect(readJar()).toMatch(/[^~]$/);
  });

  it('changes nothing for a visitor who deletes the cookie', async () => {
    start().reject();
    await soon();
    putIntoJar('askfirst=; Path=/; Max-Age=0');
    expect(start().state.decided).toBe(false);
  });

  it('changes nothing for a part of the site that has an answer of its own', async () => {
    start({ cookie: { path: '/a' }, reload: 'never' }).accept();
    await soon();
    putIntoJar(`askfirst=; Path=/a; Max-Age=0`);
    store(given({ method: 'reject-all', denied: OPTIONAL }));
    expect(start({ reload: 'never' }).state.granted).toEqual(['necessary']);
  });
});

describe('an answer to an older revision', () => {
  it('is kept while the newer one is not answered, with its removal finished', async () => {
    const never = new Promise<never>(() => undefined);
    const former = start({}, { file: filesBut({ sweep: never }) });
    former.reject();
    former.destroy();
    const consent = start({ policy: { revision: 1 } });
    await soon();
    expect(consent.state.decided).toBe(false);
    expect(readJar()).toMatch(/^askfirst=1\.\w+\.0\.reject-all\.[^;]*[^~;]$/);
  });
});

describe('a change of language', () => {
  it('hides no answer that was given elsewhere', async () => {
    store(YES);
    const told: State[] = [];
    const consent = start({
      reload: 'never',
      signals: [{ name: 'vendor', change: (state: State) => told.push(state) }],
    });
    const changed = vi.fn();
    consent.on('change', changed);
    store(NO);
    consent.setLocale('de');
    expect(consent.state).toMatchObject({ locale: 'de', granted: ['necessary'] });
    expect(told).toHaveLength(1);
    expect(changed).toHaveBeenCalledOnce();
    await settle();
  });

  it('to nothing that is a language is one to English', () => {
    const consent = start({ locale: 'de' });
    expect(() => consent.setLocale(null as never)).not.toThrow();
    expect(consent.state.locale).toBe('en');
  });

  it('shows nothing once the widget has left the page', async () => {
    const consent = start();
    await settle();
    consent.destroy();
    consent.setLocale('de');
    await settle();
    expect(document.documentElement.dataset.askfirst).toBeUndefined();
  });
});

describe('a widget that leaves the page before the rules are known', () => {
  it('grants nothing later', async () => {
    const region = (): Promise<string> => new Promise((done) => setTimeout(done, 300, 'US'));
    const consent = start({ model: 'opt-out', region });
    consent.destroy();
    await soon();
    expect(consent.state.granted).toEqual(['necessary']);
  });
});
