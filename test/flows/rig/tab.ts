/**
 * What a journey may do in a tab: the same in every engine, whatever drives it. A page that is being
 * replaced while somebody waits for it is one more reason to wait.
 */
import { expect } from '@playwright/test';

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape';

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly sameSite: string;
  /** Seconds since 1970; -1 for a session cookie. */
  readonly expires: number;
}

export type PageFunction<R, A extends unknown[]> = (...args: A) => R | Promise<R>;

/**
 * Selectors are CSS; `host >>> inner` steps into an open shadow root, and nothing else does, so a
 * test says which side of the border an element is on.
 */
export function findInPage(selector: string): Element | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const step of selector.split('>>>')) {
    if (!scope) return null;
    // a form named so takes the document's own
    const owner = scope === document ? Document.prototype : scope;
    const query: (selector: string) => Element | null = Reflect.get(owner, 'querySelector');
    found = query.call(scope, step.trim());
    scope = found ? found.shadowRoot : null;
  }
  return found;
}

/** As source, to be put in front of other functions that run in the page. */
const FIND = `const find = ${findInPage.toString()};`;

export const pageCall = <R, A extends unknown[]>(fn: PageFunction<R, A>, args: A): string =>
  `(() => { ${FIND} return (${fn.toString()})(...${JSON.stringify(args)}); })()`;

/** Pages change in milliseconds; the default pauses between two looks grow to a second. */
const OFTEN = { intervals: [20, 40, 80, 160] };

declare const find: typeof findInPage;

export abstract class Tab {
  abstract goto(address: string): Promise<void>;
  abstract press(key: Key): Promise<void>;
  abstract screenshot(): Promise<Buffer>;
  /** Its role and its name in the accessibility tree, as in `button "Accept all"`. */
  abstract accessible(selector: string): Promise<string>;
  /** Runs a function in the page. It sees the page's globals and its arguments, nothing of ours. */
  abstract evaluate<R, A extends unknown[]>(fn: PageFunction<R, A>, ...args: A): Promise<R>;
  /** A real click, by the pointer, at a place in the window. */
  abstract clickAt(x: number, y: number): Promise<void>;
  /** A real click, by the pointer, on an element that is visible and stands still. */
  protected abstract clickVisible(selector: string): Promise<void>;

  /** Lays the page out as on paper, or on the screen again. Only Chromium can be told. */
  showsOn(medium: 'print' | 'screen'): Promise<void> {
    return Promise.reject(new Error(`This browser cannot be told to show a page on: ${medium}`));
  }

  async click(selector: string): Promise<void> {
    await this.sees(selector);
    await this.clickVisible(selector);
  }

  /**
   * Does what leads to another page, or to the same one anew, and is there: what shows before that is
   * still the old page's.
   */
  async leaves(act: () => Promise<unknown>): Promise<void> {
    const before = await this.evaluate(() => performance.timeOrigin);
    await act();
    await this.waitsFor((since) => performance.timeOrigin > since, true, before);
  }

  /** Leaves by a click. */
  follow(selector: string): Promise<void> {
    return this.leaves(() => this.click(selector));
  }

  async reload(): Promise<void> {
    await this.goto(await this.evaluate(() => location.href));
  }

  /** Back in the history, and there. Drivers would wait for a load, and a page that was kept has none. */
  async back(path: string): Promise<void> {
    await this.evaluate(() => {
      setTimeout(() => history.back(), 0);
    });
    await this.waitsFor(() => location.pathname, path);
  }

  text(selector: string): Promise<string> {
    return this.evaluate((s) => (find(s) as HTMLElement | null)?.innerText ?? '', selector);
  }

  exists(selector: string): Promise<boolean> {
    return this.evaluate((s) => find(s) !== null, selector);
  }

  isVisible(selector: string): Promise<boolean> {
    return this.evaluate((s) => {
      const element = find(s);
      if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0;
    }, selector);
  }

  /** Waits until the element can be seen. */
  async sees(selector: string): Promise<void> {
    await expect
      .poll(() => this.isVisible(selector).catch(() => false), {
        ...OFTEN,
        message: `${selector} is visible`,
      })
      .toBe(true);
  }

  /** Waits until the element can no longer be seen. */
  async seesNo(selector: string): Promise<void> {
    await expect
      .poll(() => this.isVisible(selector).catch(() => true), {
        ...OFTEN,
        message: `${selector} is gone`,
      })
      .toBe(false);
  }

  /** Waits until a function run in the page returns this value. */
  async waitsFor<R, A extends unknown[]>(
    fn: PageFunction<R, A>,
    value: R,
    ...args: A
  ): Promise<void> {
    await expect.poll(() => this.evaluate(fn, ...args).catch(String), OFTEN).toEqual(value);
  }
}
