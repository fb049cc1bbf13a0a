import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, settle, start } from '../create/widget';
import { external, inline, ran } from './gated-page';

function shadow(html: string): ShadowRoot {
  const element = document.createElement('x-card');
  document.body.append(element);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
/** Names of the scripts released there; jsdom, unlike browsers, runs none in a shadow tree. */
const released = (root: ParentNode): (string | undefined)[] =>
  Array.from(
    root.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])'),
    ({ text }) => /' (\w+)'/.exec(text)?.[1],
  );
const MAP = '<iframe data-consent="analytics" data-src="/map"></iframe>';
const frameOf = (root: ParentNode): string | null | undefined =>
  root.querySelector('iframe')?.getAttribute('src');

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
  clear();
  delete document.documentElement.dataset.ran;
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('a shadow root', () => {
  it('is no part of the page until the site says so', async () => {
    const consent = start();
    const root = shadow(MAP);
    consent.accept();
    await settle();
    expect(frameOf(root)).toBeNull();
  });

  it('that is watched holds and releases like the page', async () => {
    const consent = start();
    const root = shadow(MAP + inline('a'));
    consent.watch(root);
    await settle();
    expect([frameOf(root), released(root)]).toEqual([null, []]);
    consent.accept();
    await settle();
    expect([frameOf(root), released(root)]).toEqual(['/map', ['a']]);
    consent.reject();
    expect(frameOf(root)).toBeNull();
  });

  it('watched after the answer releases at once, also what comes later', async () => {
    const consent = start();
    consent.accept();
    const root = shadow(inline('a'));
    consent.watch(root);
    await settle();
    expect(released(root)).toEqual(['a']);
    const later = document.createElement('div');
    later.innerHTML = inline('b');
    root.append(later);
    await settle();
    expect(released(root)).toEqual(['a', 'b']);
  });

  it('is left alone after the stop, and by a widget that is gone', async () => {
    const consent = start();
    const [one, two] = [shadow(''), shadow('')];
    const stop = consent.watch(one);
    consent.watch(two);
    consent.accept();
    await settle();
    stop();
    one.innerHTML = MAP;
    await settle();
    expect(frameOf(one)).toBeNull();
    consent.destroy();
    two.innerHTML = MAP;
    await settle();
    expect(frameOf(two)).toBeNull();
  });

  it('watched twice runs nothing twice', async () => {
    const consent = start();
    const root = shadow(inline('a'));
    const kept = root.firstElementChild!;
    consent.watch(root);
    consent.watch(root);
    consent.accept();
    await settle();
    expect(released(root)).toEqual(['a']);
    root.append(kept);
    await settle();
    expect(released(root)).toEqual(['a']);
  });
});

describe('a page that changes its content without a load', () => {
  it('holds and releases in what comes with each step', async () => {
    const consent = start();
    const main = document.createElement('main');
    document.body.append(main);
    history.pushState(null, '', '/a/first');
    main.innerHTML = inline('first') + MAP;
    await settle();
    expect([ran(), frameOf(main)]).toEqual([[], null]);
    consent.accept();
    await settle();
    expect([ran(), frameOf(main)]).toEqual([['first'], '/map']);
    history.pushState(null, '', '/a/second');
    main.innerHTML = inline('second') + MAP;
    await settle();
    expect([ran(), frameOf(main)]).toEqual([['first', 'second'], '/map']);
    history.pushState(null, '', '/a/b');
  });
});

describe('how long one script may hold the others', () => {
  it.each([
    ['8 seconds', {}, 8000],
    ['as long as the site says', { scriptTimeout: 1000 }, 1000],
  ])('is %s', async (_, config, limit) => {
    const consent = start(config);
    document.body.innerHTML = external('hung') + inline('next');
    consent.accept();
    await settle();
    await vi.advanceTimersByTimeAsync(limit - 600);
    expect(ran()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(ran()).toEqual(['next']);
  });
});

describe('a listener that throws', () => {
  it('stops neither the release nor the other listeners', async () => {
    const thrown = (event: ErrorEvent): void => event.preventDefault();
    window.addEventListener('error', thrown);
    vi.spyOn(console, 'error').mockReturnValue();
    const consent = start();
    const heard = vi.fn();
    consent.on('change', () => {
      throw new Error('a mistake of the page');
    });
    consent.on('change', heard);
    document.body.innerHTML = inline('a');
    consent.accept();
    await settle();
    window.removeEventListener('error', thrown);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(ran()).toEqual(['a']);
  });
});
