import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';
import { putIntoJar } from '../browser/cookie-jar';

/** Serves one page at every address, and the packages below `/node_modules/`. */
const serve = (html: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      const isFile = pathname.startsWith('/node_modules/') && !pathname.includes('..');
      const isStyle = pathname.endsWith('.css');
      const type = isStyle ? 'css' : isFile ? 'javascript' : 'html';
      response.setHeader('content-type', `text/${type}; charset=utf-8`);
      const body = isFile ? readFile(join(process.cwd(), pathname)) : Promise.resolve(html);
      body.then(
        (content) => response.end(content),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

/** What another tool's page has stored: cookies as they are, keys of `localStorage`. */
export interface Left {
  readonly cookies: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, string>>;
}

/**
 * A page as it was written for another tool, with that tool's own package, in a browser of its own.
 * @param head what is in it; packages are at `/node_modules/`
 * @param answer code that answers as a visitor would
 * @param isStored has the tool stored the answer?
 */
export async function visitPeer(
  head: string,
  answer: string,
  isStored: (left: Left) => boolean,
): Promise<Left> {
  const server = await serve(
    `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`,
  );
  const { port } = server.address() as AddressInfo;
  const { window } = await JSDOM.fromURL(`http://127.0.0.1:${port}/`, {
    resources: 'usable',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse(page) {
      page.matchMedia ??= () => ({ matches: false, addEventListener: () => undefined }) as never;
    },
  });
  const left = (): Left => ({
    cookies: Object.fromEntries(
      window.document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
    local: Object.fromEntries(Object.entries(window.localStorage)),
  });
  try {
    if (window.document.readyState !== 'complete') {
      await new Promise((resolve) => {
        window.addEventListener('load', resolve);
      });
    }
    let isAnswered = false;
    await vi.waitFor(
      () => {
        if (!isAnswered) {
          // some are ready a moment after the page is
          window.eval(answer);
          isAnswered = true;
        }
        if (!isStored(left())) throw new Error(`nothing stored: ${JSON.stringify(left())}`);
      },
      { timeout: 8000, interval: 50 },
    );
    return left();
  } finally {
    window.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Puts all that onto our page. */
export function leave({ cookies, local }: Left): void {
  for (const [name, value] of Object.entries(cookies)) {
    putIntoJar(`${name}=${value}; Path=/; Secure; Max-Age=999999`);
  }
  for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
}
