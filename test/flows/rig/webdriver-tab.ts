/** A tab driven by the W3C protocol. */
import { setTimeout as delay } from 'node:timers/promises';
import { findInPage, type Key, pageCall, type PageFunction, Tab } from './tab';
import type { WebDriverSession } from './webdriver';

/** Key values of the protocol, in the order in which they go down. */
const KEYS: Record<Key, readonly string[]> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Space: [' '],
  Escape: ['\uE00C'],
};

/** The name under which the protocol hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type ElementReference = Readonly<Record<typeof ELEMENT, string>>;

/** The protocol clicks at once, and misses what is still moving. */
const UNTIL_STEADY = `const [element, done] = arguments;
let last = '';
let same = 0;
(function look() {
  const { x, y, width, height } = element.getBoundingClientRect();
  const now = [x, y, width, height].join();
  same = now === last ? same + 1 : 0;
  last = now;
  if (same > 1) done();
  else requestAnimationFrame(look);
})();`;

const MOVED = /not interactable|click intercepted|stale element|no such element/;
const CLICK_MS = 5000;

/** Which of the session's windows the commands go to. */
export interface CurrentWindow {
  handle: string;
}

export class WebDriverTab extends Tab {
  constructor(
    private readonly session: WebDriverSession,
    private readonly url: string,
    private readonly handle: string,
    private readonly current: CurrentWindow,
    /** Goes behind every address that says nothing of the kind. */
    private readonly query = '',
  ) {
    super();
  }

  private async here(): Promise<WebDriverSession> {
    if (this.current.handle !== this.handle) {
      await this.session.call('POST', '/window', { handle: this.handle });
      this.current.handle = this.handle;
    }
    return this.session;
  }

  async goto(address: string): Promise<void> {
    const { href, search } = new URL(address, this.url);
    const url = search || !this.query ? href : `${href}?${this.query}`;
    await (await this.here()).call('POST', '/url', { url });
  }

  async press(key: Key): Promise<void> {
    const values = KEYS[key];
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    const session = await this.here();
    await session.call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const session = await this.here();
    await session.call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async screenshot(): Promise<Buffer> {
    const session = await this.here();
    // The first picture may show an old frame; after two new ones it does not.
    await this.evaluate(
      () =>
        new Promise<null>((r) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              r(null);
            }),
          ),
        ),
    );
    return Buffer.from(await session.call<string>('GET', '/screenshot'), 'base64');
  }

  async accessible(selector: string): Promise<string> {
    const session = await this.here();
    const path = `/element/${(await this.find(session, selector))[ELEMENT]}`;
    const role = await session.call<string>('GET', `${path}/computedrole`);
    const name = await session.call<string>('GET', `${path}/computedlabel`);
    return `${role} "${name}"`;
  }

  private find(session: WebDriverSession, selector: string): Promise<ElementReference> {
    return session.call<ElementReference>('POST', '/execute/sync', {
      script: `return (${findInPage.toString()})(arguments[0]);`,
      args: [selector],
    });
  }

  async evaluate<R, A extends unknown[]>(fn: PageFunction<R, A>, ...args: A): Promise<R> {
    const session = await this.here();
    const script = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => ${pageCall(fn, args)})
  .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await session.call<{ value: R; error?: string }>('POST', '/execute/async', {
      script,
      args: [],
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  protected async clickVisible(selector: string): Promise<void> {
    const session = await this.here();
    const deadline = Date.now() + CLICK_MS;
    for (;;) {
      try {
        const element = await this.find(session, selector);
        await session.call('POST', '/execute/async', { script: UNTIL_STEADY, args: [element] });
        await session.call('POST', `/element/${element[ELEMENT]}/click`);
        return;
      } catch (error) {
        if (Date.now() > deadline || !MOVED.test(String(error))) throw error;
        await delay(25);
      }
    }
  }
}
