import { flushSync, hydrate, mount, tick, unmount } from 'svelte';
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Given } from '../../src/wrappers/follow';
import { useConsent } from '../../src/wrappers/svelte';
import Video from './Video.svelte';
import ServerVideo from './Video.svelte?server';
import { tagArrives, visitor } from './visitor';

let place: HTMLElement;
let app: Record<string, unknown> | undefined;
const warn = vi.spyOn(console, 'warn');
beforeEach(() => {
  warn.mockClear();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  if (app) await unmount(app);
  app = undefined;
  place.remove();
  expect(warn.mock.calls).toEqual([]);
});

async function show(given: Given, names = 'marketing video'): Promise<void> {
  const isDrawn = place.hasChildNodes();
  app = (isDrawn ? hydrate : mount)(Video, { target: place, props: { given, names } });
  await tick();
}
const after = (change: () => void): string => {
  flushSync(change);
  return place.textContent.trim();
};

describe('in Svelte', () => {
  it('content comes with its consent and goes with it', async () => {
    const consent = visitor();
    await show({ consent });
    expect(after(() => undefined)).toBe('waits');
    expect(after(() => consent.accept(['marketing', 'video']))).toBe('plays');
    expect(after(() => consent.update({ video: false }))).toBe('waits');
  });

  it.each(['', 'nobody', '!marketing'])(
    'a name that nobody declared is never granted: "%s"',
    async (names) => {
      const consent = visitor();
      consent.accept();
      await show({ consent }, names);
      expect(after(() => undefined)).toBe('waits');
    },
  );

  it('the script tag needs nothing to be given, and may come after the app', async () => {
    await show({});
    expect(after(() => undefined)).toBe('waits');
    expect(after(() => tagArrives().accept())).toBe('plays');
  });

  it.each(['given', 'by the tag'])(
    'a button may be the first to ask for the object (%s)',
    async (how) => {
      const consent = visitor();
      const given = how === 'given';
      if (!given) (window as { askfirst?: unknown }).askfirst = consent;
      await show(given ? { consent } : {});
      expect(after(() => place.querySelector('button')!.click())).toBe('plays');
    },
  );

  it('a form of that id is no Consent object, whatever its fields are called', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="on">';
    // named access, which the window of the tests lacks
    (window as { askfirst?: unknown }).askfirst = Object.assign(form, { on: form.firstChild });
    const view = useConsent();
    await Promise.resolve();
    const heard: unknown[] = [];
    view.consent.subscribe((consent) => heard.push(consent))();
    expect(heard).toEqual([null]);
  });

  it('a store gives the object to change what holds, and is silent once nobody listens', async () => {
    const consent = visitor();
    const view = useConsent({ consent });
    const heard: unknown[] = [];
    const stops = [
      view.state.subscribe((state) => heard.push(state?.decided)),
      view.consent.subscribe((found) => found?.accept(['analytics'])),
    ];
    await Promise.resolve();
    for (const stop of stops) stop();
    consent.reject();
    expect(heard).toEqual([undefined, false, true]);
  });
});

describe('Svelte on a server', () => {
  const html = (given: Given): string =>
    render(ServerVideo, { props: { given, names: 'marketing video' } }).body;

  it('grants nothing that it does not know of, and draws what was granted before', () => {
    expect(html({})).toContain('waits');
    expect(html({ initial: { granted: ['marketing', 'video'] } })).toContain('plays');
  });

  it.each([
    ['granted what the page withdrew', ['marketing', 'video'], false, 'waits'],
    ['knew nothing of what is granted', [], true, 'plays'],
  ])('is taken over without a warning where it %s', async (_, granted, isOn, end) => {
    const initial = { granted };
    place.innerHTML = html({ initial });
    const consent = visitor();
    if (isOn) consent.accept();
    await show({ consent, initial });
    expect(after(() => undefined)).toBe(end);
  });
});
