import { mountFrame } from '../../src/frames/mount-frame';
import type { Config, Consent, ConsentEvents, State, Texts } from '../../src/types';
import { settingsOf } from '../config/settings-of';

const CONFIG: Config = {
  services: {
    map: {
      category: 'functional',
      name: 'Wayfinder',
      provider: { name: 'Wayfinder Maps', url: '/privacy' },
      hosts: ['maps.example'],
    },
    video: {
      category: 'marketing',
      hosts: ['video.example'],
      frame: { host: 'quiet.example', query: { dnt: '1' } },
    },
  },
};

type Listener = (detail: ConsentEvents['change']) => void;

/** A consent whose answers a test gives, and which tells its listeners. */
export function answeringConsent(config: Config = CONFIG): {
  readonly consent: Consent;
  readonly updates: unknown[];
  readonly answer: (granted: readonly string[], method?: State['method']) => void;
} {
  const settings = settingsOf(config);
  const names = [
    ...settings.categories.map(({ name }) => name),
    ...settings.services.map(({ id }) => id),
  ];
  const listeners: Listener[] = [];
  const updates: unknown[] = [];
  const stateOf = (granted: readonly string[], method: State['method']): State =>
    ({
      method,
      granted,
      denied: names.filter((name) => !granted.includes(name)),
    }) as unknown as State;
  let state = stateOf(['necessary'], null);
  const consent = {
    settings,
    get state() {
      return state;
    },
    granted: (name: string) => state.granted.includes(name),
    update: (answers: unknown) => void updates.push(answers),
    on: (_: string, listener: Listener) => void listeners.push(listener),
  } as unknown as Consent;
  return {
    consent,
    updates,
    answer(granted, method = 'save') {
      state = stateOf(['necessary', ...granted], method);
      for (const listener of listeners) listener({} as ConsentEvents['change']);
    },
  };
}

/** jsdom lays nothing out, so a frame says itself how large it is. */
export function putFrame(
  attributes: string,
  size: readonly [number, number] = [640, 360],
): HTMLIFrameElement {
  document.body.insertAdjacentHTML('beforeend', `<iframe ${attributes}></iframe>`);
  const frame = document.body.lastElementChild as HTMLIFrameElement;
  Object.defineProperty(frame, 'clientWidth', { configurable: true, get: () => size[0] });
  Object.defineProperty(frame, 'clientHeight', { configurable: true, get: () => size[1] });
  return frame;
}

export const show = (
  consent: Consent,
  frame: HTMLIFrameElement,
  texts: Partial<Texts> = {},
): void => mountFrame(consent, texts, frame);

export const words = (frame: HTMLIFrameElement): string =>
  frame.contentDocument?.querySelector('.card')?.textContent ?? '';
export const press = (frame: HTMLIFrameElement, action: string): void =>
  frame.contentDocument!.querySelector<HTMLElement>(`[data-askfirst-action=${action}]`)!.click();
