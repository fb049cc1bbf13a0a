// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountNotice } from '../../src/notice/mount-notice';
import { mountTrigger } from '../../src/notice/mount-trigger';
import { stepAside } from '../../src/notice/step-aside';
import { fakeConsent } from './fake-consent';

vi.mock('../../src/notice/step-aside', () => ({ stepAside: vi.fn() }));

const focus = async (selector: string): Promise<void> => {
  document.querySelector<HTMLElement>(selector)!.focus();
  await vi.dynamicImportSettled();
};

let stop: () => void;
beforeEach(() => {
  vi.mocked(stepAside).mockReset();
  document.body.innerHTML = '<a href="#main">Skip</a><button id="opener">Cookies</button>';
});
afterEach(() => stop());

test.each([
  ['the notice', mountNotice],
  ['the button to come back', mountTrigger],
])('%s looks where the focus in the page goes, each time, until it is gone', async (_, mount) => {
  stop = mount(fakeConsent().consent, {});
  const notice = document.querySelector('#askfirst');
  await focus('#opener');
  await focus('a');
  expect(vi.mocked(stepAside).mock.calls).toEqual([[notice], [notice]]);
  stop();
  await focus('#opener');
  expect(stepAside).toHaveBeenCalledTimes(2);
});

test('the focus in the notice itself is nothing to step aside from, and loads nothing', async () => {
  stop = mountNotice(fakeConsent().consent, {});
  await focus('[data-askfirst-action=reject]');
  expect(stepAside).not.toHaveBeenCalled();
});
