import { describe, expect, it } from 'vitest';
import * as notice from '../../src/notice';
import { filesBut, settle, start, useFreshPage } from './widget';

useFreshPage();

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

describe('whoever takes the notice away, and nothing else', () => {
  it('has it away', async () => {
    document.body.append(document.createElement('main'));
    await startAsking();
    document.querySelector('#askfirst')!.remove();
    await settle();
    expect(document.body.innerHTML).toBe('<main></main>');
  });
});
