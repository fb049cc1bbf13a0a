// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepAside } from '../../src/notice/step-aside';

const scroll = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollBy', scroll);
  scroll.mockReset();
  document.body.innerHTML = '<aside data-position="bottom-start"></aside><button>x</button>';
});
afterEach(() => {
  vi.useRealTimers();
});
const notice = (): HTMLElement => document.querySelector('aside')!;

test('the page is looked at once it has scrolled to what has the focus', () => {
  stepAside(notice());
  expect(scroll).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(scroll).toHaveBeenCalled();
});

test('a notice that was answered meanwhile is nothing to step aside from', () => {
  stepAside(notice());
  notice().removeAttribute('data-position');
  vi.advanceTimersByTime(300);
  expect(scroll).not.toHaveBeenCalled();
});
