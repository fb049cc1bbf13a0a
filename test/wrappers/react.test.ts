import { act, createElement as h, type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Consented, ConsentProvider, useConsent } from '../../src/wrappers/react';
import type { Consent } from '../../src/types';
import { tagArrives, visitor } from './visitor';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let place: HTMLElement;
let root: Root | undefined;
let complain: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  complain = vi.spyOn(console, 'error');
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await after(() => root?.unmount());
  root = undefined;
  place.remove();
  expect(complain.mock.calls).toEqual([]);
});

/** Does something and lets React draw what follows. */
const after = (change: () => unknown): Promise<void> =>
  act(async () => {
    await change();
  });
async function show(tree: ReactNode): Promise<void> {
  root ??= createRoot(place);
  await after(() => root?.render(h(StrictMode, null, tree)));
}
const video = h(Consented, { for: 'marketing video', fallback: 'waits' }, 'plays');

describe('in React', () => {
  it('content comes with its consent and goes with it', async () => {
    const consent = visitor();
    await show(h(ConsentProvider, { consent }, video));
    expect(place.textContent).toBe('waits');
    await after(() => consent.accept(['marketing', 'video']));
    expect(place.textContent).toBe('plays');
    await after(() => consent.update({ video: false }));
    expect(place.textContent).toBe('waits');
  });

  it('nothing stands in its place where nothing is given', async () => {
    await show(h(ConsentProvider, { consent: visitor() }, h(Consented, { for: 'marketing' }, 'x')));
    expect(place.textContent).toBe('');
  });

  it.each(['', ' ', 'nobody', 'necessary nobody', '!marketing'])(
    'a name that nobody declared is never granted: "%s"',
    async (names) => {
      const consent = visitor();
      consent.accept();
      await show(h(ConsentProvider, { consent }, h(Consented, { for: names }, 'x')));
      expect(place.textContent).toBe('');
    },
  );

  it('a hook gives what holds, and the object to change it', async () => {
    const consent = visitor();
    const View = (): ReactNode => {
      const { consent: found, state, granted } = useConsent();
      const on = `${state?.decided} ${granted('analytics')}`;
      return h('button', { onClick: () => found?.accept(['analytics']) }, on);
    };
    await show(h(ConsentProvider, { consent }, h(View)));
    expect(place.textContent).toBe('false false');
    await after(() => place.querySelector('button')!.click());
    expect(place.textContent).toBe('true true');
  });

  it('an object made in an effect is followed, and is gone with the component', async () => {
    const made: Consent[] = [];
    const WithConsent = (): ReactNode => {
      const [consent, setConsent] = useState<Consent>();
      useEffect(() => {
        const one = visitor();
        made.push(one);
        setConsent(one);
        return one.destroy;
      }, []);
      return h(ConsentProvider, { consent }, video);
    };
    await show(h(WithConsent));
    // StrictMode makes two, and takes the first away
    expect([made.length, place.textContent]).toEqual([2, 'waits']);
    await after(() => made[1]!.accept());
    expect(place.textContent).toBe('plays');
    const status = (): string | undefined => document.documentElement.dataset.askfirst;
    expect(status()).toBe('answered');
    await after(() => root?.unmount());
    root = undefined;
    expect(status()).toBeUndefined();
  });

  it('keeps what holds when the server says something new', async () => {
    const drawn: string[] = [];
    const View = (): ReactNode => {
      drawn.push(useConsent().granted('marketing') ? 'plays' : 'waits');
      return null;
    };
    const withServer = (granted: string[]): ReactNode =>
      h(ConsentProvider, { initial: { granted } }, h(View));
    tagArrives().accept();
    await show(withServer([]));
    drawn.length = 0;
    await show(withServer(['functional']));
    expect(new Set(drawn)).toEqual(new Set(['plays']));
  });

  it('the script tag needs no provider, whether it comes before the app or after it', async () => {
    await show(video);
    expect(place.textContent).toBe('waits');
    let consent!: ReturnType<typeof visitor>;
    await after(() => void (consent = tagArrives()));
    await after(() => consent.accept());
    expect(place.textContent).toBe('plays');
    await show(h('div', null, video));
    expect(place.textContent).toBe('plays');
  });

  it('hears nothing any more once it is gone', async () => {
    const consent = visitor();
    const draw = vi.fn(() => useConsent().state?.locale);
    await show(h(ConsentProvider, { consent }, h(draw as () => ReactNode)));
    await show(null);
    const times = draw.mock.calls.length;
    await after(() => consent.accept());
    expect(draw).toHaveBeenCalledTimes(times);
  });
});

describe('React on a server', () => {
  const app = (consent?: ReturnType<typeof visitor>, granted: string[] = []): ReactNode =>
    h(ConsentProvider, { consent, initial: { granted } }, video);

  it('grants nothing that it does not know of', () => {
    expect(renderToString(h(ConsentProvider, null, video))).toContain('waits');
    expect(renderToString(video)).toContain('waits');
  });

  it('draws what the visitor granted before', () => {
    expect(renderToString(app(undefined, ['marketing', 'video']))).toContain('plays');
  });

  it.each([
    ['granted what the page withdrew', ['marketing', 'video'], false, 'waits'],
    ['knew nothing of what is granted', [], true, 'plays'],
    ['knew the same', ['marketing', 'video'], true, 'plays'],
  ])('is taken over without a warning where it %s', async (_, granted, isOn, end) => {
    place.innerHTML = renderToString(app(undefined, granted));
    const consent = visitor();
    if (isOn) consent.accept();
    await after(() => {
      root = hydrateRoot(place, app(consent, granted), {
        onRecoverableError: (error) => console.error(error),
      });
    });
    expect(place.textContent).toBe(end);
  });
});
