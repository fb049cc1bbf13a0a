/**
 * Chromium by its DevTools protocol over a pipe, with nothing switched on that is not asked for. A test
 * driver listens to the network and to scripts, for which the browser notes the stack of every request:
 * that takes longer than many a widget.
 * https://chromedevtools.github.io/devtools-protocol/
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from '../test/setup/browsers.mjs';

/** How long a new window takes to come to rest, and the processes of the last one to be put away; ms. */
const SETTLED = 500;
const WINDOW = { width: 1280, height: 800 };

/** Commands and events; a session id names the window that they are for. */
function connect({ stdio }) {
  const [, , , input, output] = stdio;
  const waiting = new Map();
  const listeners = new Set();
  let count = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      const { id, result, error } = message;
      if (id === undefined) listeners.forEach((listener) => listener(message));
      else if (error) waiting.get(id).reject(new Error(error.message));
      else waiting.get(id).resolve(result);
      waiting.delete(id);
    }
  });
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
      }),
    on: (listener) => listeners.add(listener),
    off: (listener) => listeners.delete(listener),
  };
}

export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const flags = ['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--disable-gpu'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const browser = spawn(
    chromium(),
    [...flags, `--user-data-dir=${profile}`, `--window-size=${WINDOW.width},${WINDOW.height}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const { send, on, off } = connect(browser);

  /** A window of a visitor, on a processor as many times slower as asked for. */
  async function open(visitor, slower, first) {
    const { targetId } = await send('Target.createTarget', {
      url: 'about:blank',
      browserContextId: visitor,
      newWindow: true,
      ...WINDOW,
    });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const tell = (method, params) => send(method, params, sessionId);
    await tell('Emulation.setFocusEmulationEnabled', { enabled: true });
    if (slower > 1) await tell('Emulation.setCPUThrottlingRate', { rate: slower });
    if (first) {
      await tell('Page.enable');
      await tell('Page.addScriptToEvaluateOnNewDocument', { source: first });
    }
    await delay(SETTLED);
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await tell('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    };
    return {
      send: tell,
      evaluate,
      goto: (url) => tell('Page.navigate', { url }),
      /** Waits until an expression holds; rejects after `limit` ms. */
      async until(expression, limit) {
        const end = Date.now() + limit;
        // a page that is about to go away answers with an error
        while (!(await evaluate(expression).catch(() => false))) {
          if (Date.now() > end) throw new Error(`Not after ${limit} ms: ${expression}`);
          await delay(50);
        }
      },
      async click(selector) {
        const { x, y } = await evaluate(`(() => {
          const { x, y, width, height } = (${selector}).getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`);
        const mouse = (type) =>
          tell('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
        await mouse('mouseMoved');
        await mouse('mousePressed');
        await mouse('mouseReleased');
      },
      close: () => send('Target.closeTarget', { targetId }),
    };
  }

  return {
    /**
     * Opens a window for `use`, and closes it.
     * @param visitor who comes, by what `visitor` returned
     * @param slower how many times slower the processor is
     * @param first a script that runs in every page before all others
     */
    async visit({ visitor, slower = 1, first }, use) {
      const page = await open(visitor, slower, first);
      try {
        return await use(page);
      } finally {
        await page.close();
      }
    },
    /** Somebody new, with cookies and storage of their own. */
    visitor: async () => (await send('Target.createBrowserContext')).browserContextId,
    leave: (visitor) => send('Target.disposeBrowserContext', { browserContextId: visitor }),
    /** Traces while `run` runs. Returns the events. */
    async traced(categories, run) {
      const events = [];
      let complete;
      const over = new Promise((done) => (complete = done));
      const collect = ({ method, params }) => {
        if (method === 'Tracing.dataCollected') events.push(...params.value);
        if (method === 'Tracing.tracingComplete') complete();
      };
      on(collect);
      await send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: categories.split(','), excludedCategories: ['*'] },
      });
      await run();
      await send('Tracing.end');
      await over;
      off(collect);
      return events;
    },
    async close() {
      const ended = once(browser, 'exit');
      await send('Browser.close');
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}
