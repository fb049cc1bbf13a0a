/** Runs axe-core on the page in a tab, or in a frame of it, and returns what it finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './fixtures';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: { run(document: Document): Promise<AxeResults> };
  eval(source: string): unknown;
}

/** Violations as short sentences; an empty list is the goal. */
export const violations = (tab: Tab, frame = ''): Promise<string[]> =>
  tab.evaluate(
    async (source, selector) => {
      const inner = selector
        ? document.querySelector<HTMLIFrameElement>(selector)?.contentWindow
        : window;
      const page = inner as unknown as Window & AxeWindow;
      page.eval(source);
      const { violations: found } = await page.axe.run(page.document);
      return found.map(
        ({ id, help, nodes }) =>
          `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
      );
    },
    SOURCE,
    frame,
  );
