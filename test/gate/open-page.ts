/** One page for each test of a file: under fake timers, and cleared away when the test is over. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Config } from '../../src/types';
import { clearPage, gatedPage, type Page } from './gated-page';

/** The page of the test that runs. */
export let page: Page;

export async function open(html: string, granted: string[] = [], config?: Config): Promise<Page> {
  page = await gatedPage(html, granted, config);
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  page.stop();
  clearPage();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
