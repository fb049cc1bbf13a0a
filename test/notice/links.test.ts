// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { mountNotice } from '../../src/notice/mount-notice';
import type { Config, Texts } from '../../src/types';
import { fakeConsent } from './fake-consent';

const hostElement = () => document.querySelector<HTMLElement>('#askfirst');

let stop: () => void;
const mount = (config: Config, texts: Partial<Texts>): void => {
  stop = mountNotice(fakeConsent(config).consent, texts);
};
afterEach(() => stop());

describe('links in the text', () => {
  const links = () =>
    [...hostElement()!.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);

  test('lead to http(s), mailto and relative addresses', () => {
    mount({}, { text: '[a](https://a.example/x:y), [b](/b), [c](mailto:c@a.example), [d](d?e#f)' });
    expect(links()).toEqual([
      ['a', 'https://a.example/x:y'],
      ['b', '/b'],
      ['c', 'mailto:c@a.example'],
      ['d', 'd?e#f'],
    ]);
  });

  test.each([
    'javascript:1',
    'JaVaScRiPt:1',
    '\u0001javascript:1',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
  ])('are plain text when they lead to %s', (url) => {
    mount({ site: { privacyUrl: url } }, { text: `before [label](${url}) after` });
    expect(links()).toEqual([]);
    expect(hostElement()!.textContent).toContain('label');
  });

  test('do not hand the page to what they open', () => {
    mount({}, { text: '[a](https://a.example)' });
    expect(hostElement()!.querySelector('a')!.rel).toBe('noopener');
  });

  test('markup in a text is shown as it is written', () => {
    mount({}, { text: '<img src=x onerror=alert(1)>', title: '<b>Hi</b>' });
    expect(hostElement()!.querySelector('img, b')).toBeNull();
    expect(hostElement()!.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
