import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGate } from '../../src/gate/gate';
import { settingsOf } from '../config/settings-of';

/** What was handed over: the name of the file that has to look after it, and what it is. */
let taken: string[];
let stop = (): void => undefined;

function open(html: string) {
  document.body.innerHTML = html;
  const allowed = vi.fn(() => true);
  const take = vi.fn((file: { readonly localName: string }, element: Element) => {
    taken.push(`${file.localName}: ${element.localName}`);
  });
  const ignore = (): undefined => undefined;
  const gate = openGate(settingsOf(), allowed, take as never, ignore, ignore);
  ({ stop } = gate);
  return { allowed, gate };
}
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
  taken = [];
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a place for the declaration', () => {
  it('is handed to its file, now and later, however deep', async () => {
    open('<div data-askfirst="declaration"></div><button data-askfirst="preferences"></button>');
    await settle();
    expect(taken).toEqual(['declaration: div']);
    document.body.append(
      document.createRange().createContextualFragment('<b><p data-askfirst="status"></p></b>'),
    );
    await settle();
    expect(taken).toEqual(['declaration: div', 'declaration: p']);
  });

  it('is seen in a shadow tree that is watched', async () => {
    const { gate } = open('<div></div>');
    const root = document.body.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p data-askfirst="status"></p>';
    await settle();
    expect(taken).toEqual([]);
    gate.watch(root);
    await settle();
    expect(taken).toEqual(['declaration: p']);
  });

  it('needs no permission, holds nothing back and is not released: only handed over again', async () => {
    const { allowed, gate } = open('<p data-askfirst="status" data-src="/x"></p>');
    await settle();
    gate.refresh();
    await settle();
    expect(new Set(taken)).toEqual(new Set(['declaration: p']));
    expect(allowed).not.toHaveBeenCalled();
    expect(gate.ran).toEqual([]);
    expect(document.body.innerHTML).toBe('<p data-askfirst="status" data-src="/x"></p>');
  });

  it('that is gated as well is gated', async () => {
    const { allowed } = open('<img data-askfirst="status" data-consent="analytics" data-src="/x">');
    await settle();
    expect(allowed).toHaveBeenCalledWith('analytics');
    expect(taken).toEqual([]);
  });
});
