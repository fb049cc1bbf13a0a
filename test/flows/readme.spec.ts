/** What the README promises on its first screen, with its own words as the page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NOTICE } from './controls';
import { expect, test } from './fixtures';

const ROOT = new URL('../../', import.meta.url);
const VENDOR = 'https://stats.example';

/** A folder with the pasted snippet and the built files in it, and nothing else. */
async function serveSnippet(requests: string[]): Promise<Server> {
  const readme = await readFile(new URL('README.md', ROOT), 'utf8');
  const [, snippet = ''] = /```html\n([^]*?)```/.exec(readme) ?? [];
  expect(snippet).toContain(VENDOR);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    // The vendor is a path here: a host that does not exist sees no requests.
    if (path === '/') send('text/html', snippet.replace(VENDOR, '/vendor'));
    else if (path.startsWith('/vendor/')) send('text/javascript', 'document.title = "counted"');
    else {
      readFile(new URL('dist' + path, ROOT)).then(
        (file) => send('text/javascript', file),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

test('the snippet asks, holds back, and lets go', async ({ app }) => {
  const requests: string[] = [];
  const server = await serveSnippet(requests);
  const tab = await app.newTab();
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await tab.sees(NOTICE.accept);
  await tab.sees(NOTICE.reject);
  await tab.sees(NOTICE.preferences);
  expect(
    await tab.evaluate(() => document.querySelector('#askfirst a')?.getAttribute('href')),
  ).toBe('/privacy');
  expect(requests.filter((path) => path.startsWith('/vendor/'))).toEqual([]);

  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => document.title, 'counted');
  await tab.reload();
  await tab.waitsFor(() => document.title, 'counted');
  expect(await tab.exists(NOTICE.accept)).toBe(false);
  // WebKit may have kept the file from the first visit; that it ran is what counts
  expect(requests.filter((path) => path.startsWith('/vendor/')).length).toBeGreaterThan(0);
  server.closeAllConnections();
  server.close();
});
