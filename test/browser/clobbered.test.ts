import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerStore } from '../../src/browser/answer-store';
import { readCookies, writeCookie } from '../../src/browser/cookies';
import { readEnvironment } from '../../src/browser/environment';
import { emit, listen } from '../../src/browser/events';
import { createElement, find, page, parsed } from '../../src/browser/page';
import { readTag } from '../../src/browser/tag';
import { settingsOf } from '../config/settings-of';
import { emptyJar, readJar } from './cookie-jar';

/** What markup can take away from `document`: each is the name of a form. */
const NAMES = [
  'cookie',
  'createElement',
  'querySelector',
  'querySelectorAll',
  'body',
  'head',
  'documentElement',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'readyState',
  'currentScript',
  'activeElement',
] as const;

beforeEach(() => {
  emptyJar();
  const forms = NAMES.map(() => document.createElement('form'));
  for (const [at, name] of NAMES.entries()) {
    // jsdom, unlike browsers, has no named properties on its document
    Object.defineProperty(document, name, { configurable: true, value: forms[at] });
  }
});
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(document, name);
  emptyJar();
});

describe('a page whose markup shadows the document', () => {
  it('really is one', () => {
    for (const name of NAMES) expect(document[name]).toBeInstanceOf(HTMLFormElement);
  });

  it('has a body, a head and a root all the same', () => {
    expect(page('body').tagName).toBe('BODY');
    expect(page('head').tagName).toBe('HEAD');
    expect(page('documentElement').tagName).toBe('HTML');
    expect(find('body')).toBe(page('body'));
    expect(createElement('b').tagName).toBe('B');
  });

  it('still has cookies', () => {
    writeCookie('a=1; Path=/');
    expect(readCookies()).toBe('a=1');
    answerStore(settingsOf()).save('reject');
    expect(readJar()).toContain('askfirst=reject');
  });

  it('still has events', () => {
    let heard = 0;
    const stop = listen('ready', () => heard++);
    emit('ready', {} as never);
    stop();
    emit('ready', {} as never);
    expect(heard).toBe(1);
  });

  it('still can be read', async () => {
    expect(readTag()).toEqual({});
    expect(readEnvironment().languages.length).toBeGreaterThan(0);
    await expect(parsed()).resolves.toBeUndefined();
  });
});
