/** Where the Consent object of the script tag comes from, whatever else has its name. */
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/wrappers/follow';
import { tagArrives, visitor } from './visitor';

const page = window as { askfirst?: unknown };

describe('what waits for the script tag', () => {
  it.each([
    ['nothing is there yet', undefined],
    ['an element has its name', Object.assign(document.createElement('form'), { push: () => 1 })],
    [
      'a frame from elsewhere has its name',
      new Proxy(
        {},
        {
          get() {
            throw new DOMException('Blocked a frame', 'SecurityError');
          },
        },
      ),
    ],
  ])('is told although %s', (_, found) => {
    page.askfirst = found;
    const heard: unknown[] = [];
    const stop = follow(undefined, ({ state }) => heard.push(state.decided));
    const consent = tagArrives();
    consent.reject();
    stop();
    expect(heard).toEqual([false, true]);
  });

  it('is told of what becomes known without a change: the rules, and how it was answered', () => {
    const consent = visitor();
    let told = 0;
    const stop = follow(consent, () => told++);
    for (const type of ['ready', 'change', 'record']) {
      document.dispatchEvent(new CustomEvent(`askfirst:${type}`, { detail: {} }));
    }
    expect(told).toBe(4);
    stop();
    document.dispatchEvent(new CustomEvent('askfirst:ready', { detail: {} }));
    expect(told).toBe(4);
  });

  it('goes on with the list of the page', () => {
    const first = (): void => undefined;
    page.askfirst = [first];
    follow(undefined, () => undefined)();
    expect(page.askfirst).toEqual([first, expect.any(Function)]);
  });
});
