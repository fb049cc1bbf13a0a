import { type App, createApp, createSSRApp, defineComponent, h, nextTick } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Given } from '../../src/wrappers/follow';
import { Consented, consentPlugin, useConsent } from '../../src/wrappers/vue';
import { tagArrives, visitor } from './visitor';

let place: HTMLElement;
let app: App | undefined;
let complaints: unknown[][];
beforeEach(() => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  complaints = [];
  for (const spy of [warn, error]) spy.mockImplementation((...words) => complaints.push(words));
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  app?.unmount();
  app = undefined;
  place.remove();
  expect(complaints).toEqual([]);
});

const Video = defineComponent(
  () => () =>
    h('p', [
      h(Consented, { for: 'marketing video' }, { default: () => 'plays', fallback: () => 'waits' }),
    ]),
);

describe('in Vue', () => {
  it('content comes with its consent and goes with it', async () => {
    const consent = visitor();
    app = createApp(Video).use(consentPlugin({ consent }));
    app.mount(place);
    await nextTick();
    expect(place.textContent).toBe('waits');
    consent.accept(['marketing', 'video']);
    await nextTick();
    expect(place.textContent).toBe('plays');
    consent.update({ video: false });
    await nextTick();
    expect(place.textContent).toBe('waits');
  });

  it.each(['', ' ', 'nobody', 'necessary nobody', '!marketing'])(
    'a name that nobody declared is never granted: "%s"',
    async (names) => {
      const consent = visitor();
      consent.accept();
      const Never = () => h(Consented, { for: names }, { default: () => 'x' });
      app = createApp(Never).use(consentPlugin({ consent }));
      app.mount(place);
      await nextTick();
      expect(place.textContent).toBe('');
    },
  );

  it('the composable gives what holds, and the object to change it', async () => {
    const consent = visitor();
    const View = defineComponent(() => {
      const { consent: found, state, granted } = useConsent();
      return () =>
        h(
          'button',
          { onClick: () => found.value?.accept(['analytics']) },
          `${state.value?.decided} ${granted('analytics')}`,
        );
    });
    app = createApp(View).use(consentPlugin({ consent }));
    app.mount(place);
    await nextTick();
    expect(place.textContent).toBe('false false');
    place.querySelector('button')!.click();
    await nextTick();
    expect(place.textContent).toBe('true true');
  });

  it('the script tag needs no plugin, and may come after the app', async () => {
    app = createApp(Video);
    app.mount(place);
    expect(place.textContent).toBe('waits');
    tagArrives().accept();
    await nextTick();
    expect(place.textContent).toBe('plays');
  });

  it('hears nothing any more once it is gone', async () => {
    const consent = visitor();
    const draw = vi.fn();
    const View = defineComponent(() => {
      const { state } = useConsent();
      return () => draw(state.value?.decided) as undefined;
    });
    app = createApp(View).use(consentPlugin({ consent }));
    app.mount(place);
    await nextTick();
    app.unmount();
    app = undefined;
    const times = draw.mock.calls.length;
    consent.accept();
    await nextTick();
    expect(draw).toHaveBeenCalledTimes(times);
  });
});

describe('Vue on a server', () => {
  const page = (given?: Given): App => createSSRApp(Video).use(consentPlugin(given));

  it('grants nothing that it does not know of', async () => {
    expect(await renderToString(page())).toContain('waits');
    expect(await renderToString(createSSRApp(Video))).toContain('waits');
  });

  it('draws what the visitor granted before', async () => {
    const initial = { granted: ['marketing', 'video'] };
    expect(await renderToString(page({ initial }))).toContain('plays');
  });

  it.each([
    ['granted what the page withdrew', ['marketing', 'video'], false, 'waits'],
    ['knew nothing of what is granted', [], true, 'plays'],
    ['knew the same', ['marketing', 'video'], true, 'plays'],
  ])('is taken over without a warning where it %s', async (_, granted, isOn, after) => {
    const initial = { granted };
    place.innerHTML = await renderToString(page({ initial }));
    const consent = visitor();
    if (isOn) consent.accept();
    app = page({ consent, initial });
    app.mount(place);
    await nextTick();
    expect(place.textContent).toBe(after);
  });
});
