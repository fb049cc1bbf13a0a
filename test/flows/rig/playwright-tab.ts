/** A tab in Chromium or Firefox, driven by Playwright. */
import type { Page } from '@playwright/test';
import { findInPage, type Key, pageCall, type PageFunction, Tab } from './tab';

export class PlaywrightTab extends Tab {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {
    super();
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.url).href);
  }

  press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  override showsOn(medium: 'print' | 'screen'): Promise<void> {
    return this.page.emulateMedia({ media: medium });
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async accessible(selector: string): Promise<string> {
    const [outer = '', ...inner] = selector.split('>>>');
    const element = inner.reduce((found, step) => found.locator(step), this.page.locator(outer));
    const [, role = '', name = ''] =
      // a name with a colon puts quotes around all of it
      /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(await element.ariaSnapshot()) ?? [];
    return `${role} "${name}"`;
  }

  evaluate<R, A extends unknown[]>(fn: PageFunction<R, A>, ...args: A): Promise<R> {
    return this.page.evaluate<R>(pageCall(fn, args));
  }

  protected async clickVisible(selector: string): Promise<void> {
    const handle = await this.page.evaluateHandle(findInPage, selector);
    const element = handle.asElement();
    if (!element) throw new Error(`Nothing to click: ${selector}`);
    // Firefox tells of a started <object> as if its page were left: waiting for that has no end.
    await element.click({ noWaitAfter: true });
    await handle.dispose();
  }
}
