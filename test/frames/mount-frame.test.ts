import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answeringConsent, press, putFrame, show, words } from './held-frame';

const MAP = 'data-consent="map" data-src="https://maps.example/m"';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
    },
  );
});
afterEach(() => document.body.replaceChildren());

describe('a held frame', () => {
  it('says what it is and who gets data', () => {
    const { consent } = answeringConsent();
    const frame = putFrame(`${MAP} title="The ridge"`);
    show(consent, frame);
    expect(words(frame)).toContain('The ridge');
    expect(words(frame)).toContain('Wayfinder (Wayfinder Maps)');
    const link = frame.contentDocument!.querySelector('a')!;
    expect([link.href, link.target, link.rel]).toEqual([
      'https://shop.example.co.uk/privacy',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('is called after its service, or its host, where it has no title', () => {
    const { consent } = answeringConsent();
    const named = putFrame(MAP);
    const unknown = putFrame('data-consent="analytics" data-src="//stats.example/x"');
    show(consent, named);
    show(consent, unknown);
    expect(words(named)).toMatch(/^Content from Wayfinder/);
    expect(words(unknown)).toMatch(/^Content from stats.example/);
  });

  it('says so when “Always allow” covers a whole category', () => {
    const { consent } = answeringConsent();
    const one = putFrame(MAP);
    const all = putFrame('data-consent="functional" data-src="https://maps.example/m"');
    show(consent, one);
    show(consent, all);
    expect(words(one)).not.toContain('covers');
    expect(words(all)).toContain('covers everything under Functional');
  });

  it('sets the site’s own words as text', () => {
    const { consent } = answeringConsent();
    const frame = putFrame(MAP);
    show(consent, frame, { frameOnce: '<b>Now</b>', lang: 'ar', dir: 'rtl' });
    expect(frame.contentDocument!.querySelector('b')).toBeNull();
    expect(words(frame)).toContain('<b>Now</b>');
    const { lang, dir } = frame.contentDocument!.documentElement;
    expect([lang, dir]).toEqual(['ar', 'rtl']);
  });

  it('is furnished once, however often it is looked at', () => {
    const { consent } = answeringConsent();
    const frame = putFrame(MAP);
    show(consent, frame);
    const button = frame.contentDocument!.querySelector('button');
    show(consent, frame);
    expect(frame.contentDocument!.querySelector('button')).toBe(button);
  });

  it('answers to the widget that looks after it now, and to none that was taken off the page', () => {
    const former = answeringConsent();
    const now = answeringConsent();
    const frame = putFrame(MAP);
    show(former.consent, frame);
    show(now.consent, frame);
    press(frame, 'always-allow');
    expect([former.updates, now.updates]).toEqual([[], [{ map: true }]]);
  });

  it.each([
    ['too small', MAP, [1, 1]],
    ['a name nobody declared', 'data-consent="maps" data-src="https://maps.example/m"', [640, 360]],
    ['a name that must not be granted', 'data-consent="!necessary" data-src="/m"', [640, 360]],
    ['an address that runs code', 'data-consent="map" data-src="javascript:1"', [640, 360]],
  ] as const)('stays empty: %s', (_, attributes, size) => {
    const { consent } = answeringConsent();
    const frame = putFrame(attributes, size);
    show(consent, frame);
    expect(words(frame)).toBe('');
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('takes a picture from the site only over http', () => {
    const { consent } = answeringConsent();
    const good = putFrame(`${MAP} data-thumbnail="/ridge.jpg"`);
    const bad = putFrame(`${MAP} data-thumbnail="javascript:1"`);
    show(consent, good);
    show(consent, bad);
    expect(good.contentDocument!.querySelector('img')!.src).toBe(
      'https://shop.example.co.uk/ridge.jpg',
    );
    expect(bad.contentDocument!.querySelector('img')).toBeNull();
  });
});

describe('“Load once”', () => {
  it('opens this frame, and this alone, and asks for no answer', () => {
    const { consent, updates } = answeringConsent();
    const frame = putFrame(MAP);
    show(consent, frame);
    press(frame, 'load-once');
    expect(frame.getAttribute('src')).toBe('https://maps.example/m');
    // what is necessary waits for nobody, at the gate or the guard
    expect(frame.dataset.consent).toBe('necessary');
    expect(updates).toEqual([]);
  });

  it.each(['reject-all', null] as const)('ends with %s', (method) => {
    const { consent, answer } = answeringConsent();
    const frame = putFrame(MAP);
    show(consent, frame);
    press(frame, 'load-once');
    answer([], 'save');
    expect(frame.hasAttribute('src')).toBe(true);
    answer([], method);
    expect([frame.hasAttribute('src'), frame.dataset.consent]).toEqual([false, 'map']);
  });

  it('becomes an ordinary grant when that is given, so that withdrawal reaches it', () => {
    const { consent, answer } = answeringConsent();
    const frame = putFrame(MAP);
    show(consent, frame);
    press(frame, 'load-once');
    answer(['functional', 'map']);
    expect([frame.hasAttribute('src'), frame.dataset.consent]).toEqual([true, 'map']);
  });
});

describe('“Always allow”', () => {
  it('grants what is missing, and nothing that was answered otherwise', () => {
    const { consent, updates, answer } = answeringConsent();
    answer(['functional']);
    const frame = putFrame(
      'data-consent="functional map !video" data-src="https://maps.example/m"',
    );
    show(consent, frame);
    press(frame, 'always-allow');
    expect(updates).toEqual([{ map: true }]);
  });
});

describe('a sandbox without an origin', () => {
  const SANDBOXED = `${MAP} sandbox="allow-scripts allow-forms"`;

  it('is made stricter while it is held, and the frame has no address', () => {
    const { consent } = answeringConsent();
    const frame = putFrame(SANDBOXED);
    show(consent, frame);
    expect(frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    expect(frame.dataset.src).toBeUndefined();
  });

  it('is back, with the address, before the frame opens', () => {
    const { consent, answer } = answeringConsent();
    const frame = putFrame(SANDBOXED);
    show(consent, frame);
    const seen: (string | null)[] = [];
    const set = frame.setAttribute.bind(frame);
    vi.spyOn(frame, 'setAttribute').mockImplementation((name, value) => {
      if (name === 'src') seen.push(frame.getAttribute('sandbox'), frame.dataset.src!);
      set(name, value);
    });
    answer(['functional', 'map']);
    expect(seen).toEqual(['allow-scripts allow-forms', 'https://maps.example/m']);
    expect(frame.getAttribute('src')).toBe('https://maps.example/m');
  });
});

describe('a service’s hints', () => {
  it('hold for frames that are allowed', () => {
    const { consent, answer } = answeringConsent();
    answer(['marketing', 'video']);
    const frame = putFrame('data-consent="video" data-src="https://www.video.example/e/1?t=2"');
    show(consent, frame);
    expect(frame.getAttribute('src')).toBe('https://quiet.example/e/1?t=2&dnt=1');
    expect(frame.dataset.src).toBe(frame.getAttribute('src'));
  });

  it('leave alone the address that the page has given an open frame since', () => {
    const { consent, answer } = answeringConsent();
    answer(['marketing', 'video']);
    const frame = putFrame('data-consent="video" data-src="https://www.video.example/e/1"');
    show(consent, frame);
    frame.setAttribute('src', 'https://quiet.example/e/2');
    show(consent, frame, { lang: 'de' });
    expect(frame.getAttribute('src')).toBe('https://quiet.example/e/2');
    frame.setAttribute('src', 'about:blank');
    show(consent, frame);
    expect(frame.getAttribute('src')).toBe('https://quiet.example/e/1?dnt=1');
  });

  it.each(['javascript:1', ' JaVa\tscript:1', 'data:text/html,x', 'blob:https://shop.example/0'])(
    'does not open at an address that runs code, though it is allowed: %j',
    (address) => {
      const { consent, answer } = answeringConsent();
      answer(['marketing', 'video']);
      const frame = putFrame('data-consent="video"');
      frame.dataset.src = address;
      show(consent, frame);
      expect(frame.hasAttribute('src')).toBe(false);
    },
  );
});
