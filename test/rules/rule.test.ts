import { describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types';
import { watchCookieWrites } from '../browser/cookie-jar';
import { filesBut, given, log, settle, start, useFreshPage } from '../create/widget';
import { optional, OPTIONAL, visit } from './visit';

useFreshPage(Date.UTC(2026, 10, 22, 12));

describe('rules by region', () => {
  it.each([
    ['US-CA', 'opt-out', OPTIONAL],
    ['DE', 'opt-in', []],
    ['JP', 'opt-in', []],
    ['nowhere', 'opt-in', []],
  ])('in %s are those of the built-in table', async (region, model, granted) => {
    const consent = await visit({ regions: 'auto', region });
    expect(consent.state.model).toBe(model);
    expect(optional(consent)).toEqual(granted);
  });

  it('grant nothing until they are known, and the notice waits for them', async () => {
    const consent = start({ regions: 'auto', region: () => Promise.resolve('US') });
    expect(optional(consent)).toEqual([]);
    expect(log).toEqual([]);
    expect(document.documentElement.dataset.askfirst).toBe('idle');
    const ready = vi.fn();
    consent.on('ready', ready);
    await settle();
    expect(optional(consent)).toEqual(OPTIONAL);
    expect(log).toContain('+notice');
    expect(ready).toHaveBeenCalledOnce();
  });

  it('are the strictest if the region never comes', async () => {
    const consent = start({
      model: 'opt-out',
      regions: 'auto',
      region: () => new Promise(() => 0),
    });
    await vi.advanceTimersByTimeAsync(5000);
    expect(consent.state).toMatchObject({ model: 'opt-in', region: null, regionSource: 'timeout' });
    expect(optional(consent)).toEqual([]);
    expect(log).toContain('+notice');
  });

  it('are the strictest if their file does not come', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const rules = Promise.reject(new Error('offline'));
    const consent = start({ model: 'opt-out' }, { file: filesBut({ rules }) });
    await settle();
    expect(optional(consent)).toEqual([]);
  });

  it('never make a yes of what was only presumed when the visitor answered something else', async () => {
    const consent = await visit({ regions: 'auto', region: 'US' });
    consent.update({ functional: true });
    expect(consent.state).toMatchObject({ decided: true, denied: [] });
    expect(consent.record()!.granted).toEqual(OPTIONAL);
    const again = await visit({ regions: 'auto', region: 'US' });
    expect(again.state).toMatchObject({ decided: true, denied: [] });
    const elsewhere = await visit({ regions: 'auto', region: 'DE' });
    expect(optional(elsewhere)).toEqual(['functional']);
    expect(elsewhere.state.decided).toBe(false);
  });

  it('take no yes from what says neither yes nor no', async () => {
    const consent = await visit({ regions: 'auto', region: 'US' });
    consent.update({ functional: false, analytics: null } as never);
    const elsewhere = await visit({ regions: 'auto', region: 'DE' });
    expect(optional(elsewhere)).toEqual([]);
  });

  it('keep a yes that was said apart from what is presumed, through later answers', async () => {
    const consent = await visit({ regions: 'auto', region: 'US' });
    consent.update({ functional: true });
    consent.update({ marketing: false });
    const elsewhere = await visit({ regions: 'auto', region: 'DE' });
    expect(optional(elsewhere)).toEqual(['functional']);
    expect(elsewhere.state.denied).toEqual(['analytics', 'marketing']);
  });

  it('tell vendors of what they change, once', async () => {
    const change = vi.fn();
    const signal = { name: 'test', start: vi.fn(), change };
    await visit({ regions: 'auto', region: 'US', signals: [signal] });
    expect(signal.start).toHaveBeenCalledOnce();
    expect(change).toHaveBeenCalledOnce();
    expect(change.mock.calls[0]![1]).toMatchObject({ granted: OPTIONAL, withdrawn: [] });
  });

  it('come to nothing once the widget is off the page', async () => {
    const consent = start({ model: 'opt-out' });
    consent.destroy();
    await settle();
    expect(log).toEqual([]);
    expect(document.documentElement.dataset.askfirst).toBeUndefined();
  });
});

describe('an exemption of the law', () => {
  it('is told to the visitor, by the name of what it lets run', async () => {
    const services = { own: { category: 'analytics', name: 'Our counter', exempt: 'statistics' } };
    const consent = await visit({ regions: 'auto', region: 'GB', services } as Config);
    expect(consent.granted('own')).toBe(true);
    expect(given?.text).toContain('On until you refuse: Our counter.');
    await visit({ regions: 'auto', region: 'DE', services } as Config);
    expect(given?.text).not.toContain('On until');
  });
});

describe('where the notice shows', () => {
  it.each([
    ['/a/b', true],
    ['/a/*', true],
    ['/', false],
    ['/ !/a/*', false],
    [['/', '/a/b'], true],
  ])('pages %j: on this page %s', async (pages, isShown) => {
    const consent = await visit({ pages });
    expect(log.includes('+notice')).toBe(isShown);
    expect(document.documentElement.dataset.askfirst).toBe(isShown ? 'asking' : 'idle');
    expect(optional(consent)).toEqual([]);
  });

  it.each(['/a/b', 'b', 'https://shop.example.co.uk/a/b#cookies'])(
    'is never the privacy policy itself: %s',
    async (privacyUrl) => {
      await visit({ site: { privacyUrl } });
      expect(log).not.toContain('+notice');
      expect(log).toContain('+trigger');
    },
  );

  it.each(['https://corp.example/a/b', '/privacy', 'mailto:a@example.com', 'http://['])(
    'is any page but the privacy policy: %s',
    async (privacyUrl) => {
      await visit({ privacyUrl });
      expect(log).toContain('+notice');
    },
  );
});

describe('an answer under domain "auto"', () => {
  it('is put in its place at once, so the next page has nothing to move', async () => {
    const config: Config = { cookie: { domain: 'auto' } };
    (await visit(config)).accept();
    await settle();
    const lines = watchCookieWrites();
    expect(optional(await visit(config))).toEqual(OPTIONAL);
    expect(lines).toEqual([]);
  });

  it('given before the rules were there is moved when they are', async () => {
    const lines = watchCookieWrites();
    start({ cookie: { domain: 'auto' } }).accept();
    expect(lines.filter((line) => line.includes('Domain='))).toEqual([]);
    await settle();
    expect(lines.some((line) => /^askfirst=1.*Domain=example\.co\.uk/.test(line))).toBe(true);
  });
});

describe('what is wrong with a rare option', () => {
  it.each([
    ['a region that is none', { region: 'Germany' }, '"region"'],
    ['a signal’s answer that is none', { gpc: 'Reject' }, '"gpc"'],
    ['an option in another spelling', { Regions: 'auto', model: 'opt-out' }, '"Regions"'],
    ['Do Not Track by a word', { dnt: 'yes' }, '"dnt"'],
    ['pages without their slash', { pages: 'about' }, '"pages"'],
    ['a record that is an address', { record: '/consent' }, '"record"'],
    ['a cookie’s name that is none', { cookie: { name: 'a b' } }, '"cookie.name"'],
    ['one region in two spellings', { regions: { UK: 'opt-in', GB: 'opt-out' } }, '"regions.GB"'],
    [
      'an exemption that is none',
      { regions: 'auto', services: { own: { category: 'analytics', exempt: 'Statistics' } } },
      '"services.own.exempt"',
    ],
  ])('is said in the console: %s', async (_, config, path) => {
    const said: string[] = [];
    const report = (text: string): void => void said.push(text);
    vi.spyOn(console, 'error').mockImplementation(report);
    await visit(config as Config);
    expect(said.filter((text) => text.includes(path))).toHaveLength(1);
  });
});
