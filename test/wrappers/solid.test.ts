import { createComponent, createSignal, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Consent } from '../../src/types';
import { Consented, ConsentProvider, useConsent } from '../../src/wrappers/solid';
import { tagArrives, visitor } from './visitor';

let place: HTMLElement;
let stop: (() => void) | undefined;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  stop?.();
  place.remove();
});
const show = (draw: () => JSX.Element): void => void (stop = render(draw, place));
const video = (names = 'marketing video'): JSX.Element =>
  createComponent(Consented, { for: names, fallback: 'waits', children: 'plays' });

describe('in Solid', () => {
  it('content comes with its consent and goes with it', () => {
    const consent = visitor();
    show(() =>
      createComponent(ConsentProvider, {
        consent,
        get children() {
          return video();
        },
      }),
    );
    expect(place.textContent).toBe('waits');
    consent.accept(['marketing', 'video']);
    expect(place.textContent).toBe('plays');
    consent.update({ video: false });
    expect(place.textContent).toBe('waits');
  });

  it.each(['', 'nobody', '!marketing'])(
    'a name that nobody declared is never granted: "%s"',
    (names) => {
      const consent = visitor();
      consent.accept();
      show(() =>
        createComponent(ConsentProvider, {
          consent,
          get children() {
            return video(names);
          },
        }),
      );
      expect(place.textContent).toBe('waits');
    },
  );

  it('the script tag needs no provider, and may come after the app', () => {
    show(() => video());
    expect(place.textContent).toBe('waits');
    tagArrives().accept();
    expect(place.textContent).toBe('plays');
  });

  it('follows a Consent object that comes later, and then another', () => {
    const [consent, setConsent] = createSignal<Consent>();
    show(() =>
      createComponent(ConsentProvider, {
        get consent() {
          return consent();
        },
        get children() {
          return video();
        },
      }),
    );
    expect(place.textContent).toBe('waits');
    const first = visitor();
    first.accept();
    setConsent(() => first);
    expect(place.textContent).toBe('plays');
    first.reject();
    expect(place.textContent).toBe('waits');
  });

  it('draws what the server knows at first', () => {
    const initial = { granted: ['marketing', 'video'] };
    show(() =>
      createComponent(ConsentProvider, {
        initial,
        get children() {
          return video();
        },
      }),
    );
    expect(place.textContent).toBe('plays');
  });

  it('a hook gives what holds, the object to change it, and hears nothing once it is gone', () => {
    const consent = visitor();
    let view!: ReturnType<typeof useConsent>;
    const View = (): string => {
      view = useConsent();
      return '';
    };
    show(() =>
      createComponent(ConsentProvider, {
        consent,
        get children() {
          return createComponent(View, {});
        },
      }),
    );
    expect(view.state()?.decided).toBe(false);
    view.consent()?.accept(['analytics']);
    expect([view.state()?.decided, view.granted('analytics')]).toEqual([true, true]);
    stop!();
    stop = undefined;
    consent.reject();
    expect(view.granted('analytics')).toBe(true);
  });
});
