/** What the journeys about withdrawal have in common. */
import { NOTICE } from './controls';
import { type App, type Tab } from './fixtures';

/** Host names under public suffixes of one and of two labels. */
export const SHOP = 'www.shop.example.co.uk';
export const COMPANY = 'shop.example.com';

export const site = (app: App, host: string): string => `http://${host}:${String(app.server.port)}`;

/** Names of the cookies that the page sees; to be run in the page, like the next. */
export const cookiesHere = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .sort();

/** Is the removal after a refusal through? */
export const isFinished = (): boolean =>
  document.readyState === 'complete' &&
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith('askfirst='))
    // one more part, an empty one, is the mark "not finished"
    .every((pair) => !pair.endsWith('~'));

/** Page views of a path so far. */
export const views = (app: App, path: string): number =>
  app.requests((request) => request.site === 'own' && request.path === path).length;

/** The cookies that the last view of a path sent. */
export const sent = (app: App, path: string): readonly string[] =>
  app.requests((request) => request.site === 'own' && request.path === path).at(-1)?.cookies ?? [];

/** Accepts, on a page of the demo that has a script for analytics. */
export async function accept(tab: Tab): Promise<void> {
  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => window.ran?.includes('analytics'), true);
}

export const reject = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    askfirst.reject();
  });
