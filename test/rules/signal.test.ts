import { describe, expect, it, vi } from 'vitest';
import { readJar, watchCookieWrites } from '../browser/cookie-jar';
import { given, log, settle, start, useFreshPage } from '../create/widget';
import { GPC, optional, OPTIONAL, visit, withSignal } from './visit';

useFreshPage(Date.UTC(2026, 10, 22, 12));

describe('an opt-out signal', () => {
  it('keeps marketing off from the start under opt-out, and nothing is stored', async () => {
    withSignal(GPC);
    const lines = watchCookieWrites();
    const consent = await visit({ model: 'opt-out' });
    expect(consent.state).toMatchObject({ gpc: true, signal: true });
    expect(optional(consent)).toEqual(['functional', 'analytics']);
    expect(lines).toEqual([]);
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('outranks an older yes, until the visitor says yes under it', async () => {
    (await visit({})).accept();
    withSignal(GPC);
    const consent = await visit({});
    expect(optional(consent)).toEqual(['functional', 'analytics']);
    consent.accept();
    expect(optional(consent)).toEqual(OPTIONAL);
    expect(optional(await visit({}))).toEqual(OPTIONAL);
    expect(consent.record()).toMatchObject({ signal: true });
  });

  it('tells the visitor of a yes that it outranks, by asking again', async () => {
    (await visit({})).accept();
    withSignal(GPC);
    log.length = 0;
    const consent = await visit({});
    expect(consent.state).toMatchObject({ decided: false, denied: ['marketing'] });
    expect(log).toContain('+notice');
    expect(given?.text).toMatch(/^Opt-out request honoured.* We use cookies/);
    consent.reject();
    log.length = 0;
    await visit({});
    expect(log).not.toContain('+notice');
  });

  it('names what it outranks, and does not say of it that it goes on by itself', async () => {
    (await visit({ model: 'opt-out' })).accept();
    withSignal(GPC);
    await visit({ model: 'opt-out' });
    expect(given?.text).toContain('You allowed Marketing before');
    expect(given?.text).toMatch(/unless you refuse/);
    expect(given?.text).not.toContain('personalised advertising');
  });

  it('is told in the preferences too, until the visitor says yes in spite of it', async () => {
    (await visit({})).accept();
    await settle();
    withSignal(GPC);
    const consent = await visit({});
    const told = async (): Promise<string> => {
      consent.show('preferences');
      await settle();
      return given!.news!;
    };
    expect(await told()).toMatch(/^Opt-out request honoured.* You allowed Marketing before/);
    consent.accept();
    await settle();
    expect(await told()).toBe('');
  });

  it('asks nobody again whose yes it does not outrank', async () => {
    (await visit({})).accept(['analytics']);
    withSignal(GPC);
    log.length = 0;
    expect((await visit({})).state.decided).toBe(true);
    expect(log).not.toContain('+notice');
  });

  it('may stand for a no to everything, unasked and unstored', async () => {
    withSignal(GPC);
    await visit({ gpc: 'reject' });
    expect(log).not.toContain('+notice');
    expect(readJar()).toBe('');
  });

  it('that stands for a no to everything outranks an older yes to anything, from the start', async () => {
    (await visit({})).accept();
    await settle();
    withSignal(GPC);
    expect(optional(start({ gpc: 'reject' }))).toEqual([]);
    const consent = await visit({ gpc: 'reject' });
    expect(optional(consent)).toEqual([]);
    expect(log.at(-1)).not.toBe('+notice');
    // a visitor may still say yes in spite of it
    consent.accept();
    expect(optional(await visit({ gpc: 'reject' }))).toEqual(OPTIONAL);
  });

  it.each([0, '', null, 'no'])(
    'keeps off what is said to be sold by a mistaken %j',
    async (sale) => {
      vi.spyOn(console, 'error').mockReturnValue();
      withSignal(GPC);
      const categories = [{ name: 'marketing', sale }] as never;
      expect(optional(await visit({ model: 'opt-out', categories }))).toEqual([]);
      const services = { ads: { category: 'analytics', sale } } as never;
      expect((await visit({ model: 'opt-out', services })).granted('ads')).toBe(false);
    },
  );

  it('that the browser does not send gives no answer weight, before the rules are known either', async () => {
    withSignal({ doNotTrack: null });
    start({ dnt: true }).accept();
    await settle();
    withSignal(GPC);
    expect(optional(await visit({ dnt: true }))).toEqual(['functional', 'analytics']);
  });

  it.each(['true', ''])('is heeded from the start with "dnt" as an attribute has it, %j', (dnt) => {
    start().accept();
    withSignal({ doNotTrack: '1' });
    expect(optional(start({ dnt }))).toEqual(['functional', 'analytics']);
  });

  it('may be Do Not Track, if the site wants it', async () => {
    withSignal({ doNotTrack: '1' });
    const heeding = await visit({ model: 'opt-out', dnt: true });
    expect(heeding.state).toMatchObject({ gpc: false, dnt: true, signal: true });
    expect(optional(heeding)).toEqual(['functional', 'analytics']);
    const other = await visit({ model: 'opt-out' });
    expect(other.state.signal).toBe(false);
    expect(optional(other)).toEqual(OPTIONAL);
  });
});
