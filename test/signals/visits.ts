import { afterEach } from 'vitest';
import type { Change, Signal, State } from '../../src/types';

/** The window, where vendors leave what they have. */
export const page = window as unknown as Record<string, unknown>;

const before = new Set(Object.keys(page));
afterEach(() => {
  for (const key of Object.keys(page)) if (!before.has(key)) Reflect.deleteProperty(page, key);
});

/** What holds where these names are granted, of the default categories and these services. */
export function stateOf(granted: string, more: Partial<State> = {}, services = ''): State {
  const on = ['necessary', ...granted.split(' ').filter(Boolean)];
  const all = ['functional', 'analytics', 'marketing', ...services.split(' ').filter(Boolean)];
  const denied = all.filter((name) => !on.includes(name));
  const method = more.decided === false ? null : 'save';
  return { granted: on, denied, decided: true, method, model: 'opt-in', ...more } as State;
}

/** What `window.name` is with a frame of that name from elsewhere: every look at it throws. */
export const frameFromElsewhere = (): object =>
  new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );

export const NO_CHANGE: Change = { granted: [], withdrawn: [] };
const ALL = 'functional analytics marketing';

/** What a vendor hears on each kind of visit, by what the visitor answers. */
export const VISITS: Readonly<Record<string, readonly State[]>> = {
  first: [stateOf('', { decided: false })],
  'first, then a yes': [stateOf('', { decided: false }), stateOf(ALL)],
  'first, then a no': [stateOf('', { decided: false }), stateOf('')],
  'return with a yes': [stateOf(ALL)],
  'return with a no': [stateOf('')],
  'return with statistics only': [stateOf('analytics')],
  withdrawal: [stateOf(ALL), stateOf('')],
  'withdrawal and a new yes': [stateOf(ALL), stateOf(''), stateOf(ALL)],
  // of an answer under `opt-in`: something is asked again, and the rest of it holds
  'return with statistics and a new service': [
    stateOf('analytics', { decided: false, method: 'save' }, 'new'),
  ],
  'return with a yes that a signal outranks': [stateOf('', { decided: false, method: 'save' })],
  'nothing answered under opt-out': [stateOf(ALL, { decided: false, model: 'opt-out' })],
};

/** Starts the signal in the first of these states and changes to the others. */
export function run(signal: Signal, states: readonly State[]): void {
  const [first, ...others] = states;
  signal.start?.(first!);
  for (const state of others) signal.change?.(state, NO_CHANGE);
}

/** The same with each state in a task of its own, which is how a visitor answers. */
export async function runInTasks(signal: Signal, states: readonly State[]): Promise<void> {
  const [first, ...others] = states;
  signal.start?.(first!);
  await Promise.resolve();
  for (const state of others) {
    signal.change?.(state, NO_CHANGE);
    await Promise.resolve();
  }
}

/** As plain lists: vendors are handed `arguments` objects, too. */
export const listed = (queue: unknown): unknown[] =>
  Array.from(queue as ArrayLike<unknown>, (entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]'
      ? Array.from(entry as ArrayLike<unknown>)
      : entry,
  );
