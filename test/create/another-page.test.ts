import { afterAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/browser/events';
import * as notice from '../../src/notice';
import type { Mount } from '../../src/types';
import { filesBut, log, settle, start, useFreshPage } from './widget';

useFreshPage();
afterAll(listen('show', ({ view }) => log.push(`show ${view}`)));

const startAsking = async (): Promise<ReturnType<typeof start>> => {
  const consent = start({}, { file: filesBut({ notice: Promise.resolve(notice) }) });
  await settle();
  return consent;
};
const shown = (): Element | null => document.querySelector('#askfirst [data-askfirst-action]');
const leave = (): void => {
  const { documentElement } = document;
  delete documentElement.dataset.askfirst;
  document.body.replaceWith(document.createElement('body'));
};

describe('a router that puts another page in the place of this one', () => {
  it('takes the notice along, where it puts in another body', async () => {
    await startAsking();
    expect(shown()).not.toBeNull();
    leave();
    expect(shown()).toBeNull();
    await settle();
    expect(shown()).not.toBeNull();
    expect(document.documentElement.dataset.askfirst).toBe('asking');
    expect(document.querySelectorAll('#askfirst')).toHaveLength(1);
  });

  it('takes it along where it puts other things into the body', async () => {
    document.body.append(document.createElement('main'));
    await startAsking();
    document.body.innerHTML = '<main>Another</main>';
    await settle();
    expect(document.body.innerHTML).toMatch(/^<askfirst-ui .*<main>Another<\/main>$/);
    expect(shown()).not.toBeNull();
  });

  it('takes it along where it takes one thing after the other out of the body', async () => {
    document.body.append(document.createElement('main'), 'words');
    await startAsking();
    document.body.append(document.createElement('article'));
    while (document.body.childNodes[1]) document.body.firstChild!.remove();
    expect(shown()).toBeNull();
    await settle();
    expect(shown()).not.toBeNull();
  });

  it('puts a living notice in the place of a copy that it had kept', async () => {
    await startAsking();
    document.body.innerHTML = '<askfirst-ui id="askfirst"></askfirst-ui><main>Another</main>';
    await settle();
    expect(shown()).not.toBeNull();
    expect(document.querySelectorAll('#askfirst')).toHaveLength(1);
  });

  it('leaves the notice away once there is an answer', async () => {
    const consent = await startAsking();
    consent.reject();
    leave();
    await settle();
    expect(shown()).toBeNull();
    expect(document.documentElement.dataset.askfirst).toBe('answered');
  });

  it('shows nothing of a widget that has left', async () => {
    const consent = await startAsking();
    consent.destroy();
    leave();
    await settle();
    expect(document.body.innerHTML).toBe('');
  });
});

describe('a page that changes', () => {
  const change = (): void => document.body.replaceChildren('other', 'words');

  it('brings back no notice that a script has hidden', async () => {
    const consent = await startAsking();
    // what it said to screen readers is over, so that it goes at once
    await vi.advanceTimersByTimeAsync(10_000);
    consent.hide();
    change();
    await settle();
    expect(shown()).toBeNull();
  });

  it('does not stop the preferences that are on their way', async () => {
    let arrive = (_: { mount: Mount }): void => undefined;
    const panel = new Promise<{ mount: Mount }>((resolve) => (arrive = resolve));
    const consent = start({}, { file: filesBut({ panel }) });
    consent.reject();
    await settle();
    document.body.append('some', 'words');
    consent.show();
    change();
    await settle();
    arrive({ mount: () => () => undefined });
    await settle();
    expect(log.at(-1)).toBe('show preferences');
  });
});

describe('whoever takes the notice away, and nothing else', () => {
  it('has it away', async () => {
    document.body.append(document.createElement('main'));
    await startAsking();
    document.querySelector('#askfirst')!.remove();
    await settle();
    expect(document.body.innerHTML).toBe('<main></main>');
  });
});
