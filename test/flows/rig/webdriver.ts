/** A thin W3C WebDriver client: as much of the protocol as the journeys need, and no package. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { end, freePort, start } from './processes';

const CALL_MS = 30_000;
/**
 * A start takes less than a second, or, one time in thirty, for ever: then a new driver helps. Each gets
 * that much more time than the one before, for the machine may have too much to do.
 */
const START_MS = 6_000;
const STARTS = 3;

interface Refusal {
  readonly error: string;
  readonly message: string;
}
const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

export interface DriverOptions {
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly capabilities: Readonly<Record<string, unknown>>;
}

export class WebDriverSession {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly base: string,
  ) {}

  static async open(options: DriverOptions): Promise<WebDriverSession> {
    const failures: unknown[] = [];
    while (failures.length < STARTS) {
      try {
        return await WebDriverSession.openOnce(options, START_MS * (failures.length + 1));
      } catch (error) {
        failures.push(error);
      }
    }
    throw new AggregateError(failures, `${options.program} did not start a browser`);
  }

  /** Starts a driver of its own and one session in it: WebKit's driver allows no second. */
  private static async openOnce(options: DriverOptions, limit: number): Promise<WebDriverSession> {
    const { program, args, env, capabilities } = options;
    const port = await freePort();
    const driver = start(program, args(port), { env: { ...process.env, ...env }, stdio: 'ignore' });
    const root = new WebDriverSession(driver, `http://127.0.0.1:${String(port)}`);
    try {
      await root.untilReady(limit);
      const { sessionId } = await root.call<{ sessionId: string }>(
        'POST',
        '/session',
        { capabilities: { alwaysMatch: capabilities } },
        limit,
      );
      return new WebDriverSession(driver, `${root.base}/session/${sessionId}`);
    } catch (error) {
      await end(driver);
      throw error;
    }
  }

  private async untilReady(limit: number): Promise<void> {
    const deadline = Date.now() + limit;
    for (;;) {
      try {
        await this.call('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > deadline || this.driver.exitCode !== null) throw error;
        await delay(20);
      }
    }
  }

  /** One command. Without a time limit a driver that lost its browser would hang for ever. */
  async call<T = unknown>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body: object = {},
    limit = CALL_MS,
  ): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(limit),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) {
      throw new Error(isRefusal(value) ? `${value.error}: ${value.message}` : `${path} failed`);
    }
    return value as T;
  }

  async close(): Promise<void> {
    await this.call('DELETE', '').catch(() => undefined);
    await end(this.driver);
  }
}
