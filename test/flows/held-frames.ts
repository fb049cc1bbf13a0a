/** What journeys do with the frames of the scenario "placeholders". */
import { expect, type App, type Tab } from './fixtures';
import type { PageFunction } from './rig/tab';

/** Frames large enough for a placeholder, by id. */
export const HELD = ['fixed', 'wide', 'narrow', 'small', 'pictured', 'sandboxed'];

/** How often the third party was asked for a frame. */
export const loads = (app: App): number =>
  app.requests(({ path, site }) => path === '/map.html' && site === 'third-party').length;

/** Runs a function on the document of a held frame. */
export function inFrame<R>(tab: Tab, id: string, fn: PageFunction<R, [Document]>): Promise<R> {
  // functions go to the page as text
  const outer: PageFunction<R, [string]> = () => fn(document);
  outer.toString = () =>
    `(id) => (${fn.toString()})(document.querySelector('#' + id).contentDocument)`;
  return tab.evaluate(outer, id);
}

/** Waits until the placeholder is there. */
export const isFurnished = (tab: Tab, id: string): Promise<void> =>
  tab.waitsFor(
    (name) => {
      const frame = document.querySelector<HTMLIFrameElement>(`#${name}`)!;
      return frame.contentDocument?.querySelectorAll('[data-askfirst-action]').length ?? 0;
    },
    2,
    id,
  );

/** Presses one of the placeholder's two buttons. */
export async function answerIn(
  tab: Tab,
  id: string,
  action: 'load-once' | 'always-allow',
): Promise<void> {
  await isFurnished(tab, id);
  await expect(async () => {
    const pressed = await tab.evaluate(
      (name, which) => {
        const inner = document.querySelector<HTMLIFrameElement>(`#${name}`)!.contentDocument;
        const button = inner?.querySelector<HTMLElement>(`[data-askfirst-action=${which}]`);
        button?.click();
        return Boolean(button);
      },
      id,
      action,
    );
    expect(pressed).toBe(true);
  }).toPass();
}
