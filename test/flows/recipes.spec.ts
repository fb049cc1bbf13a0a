/** The recipe for plain HTML, as a page of a site that has the built files where it says. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NOTICE, PANEL } from './controls';
import { expect, test } from './fixtures';

const ROOT = new URL('../../', import.meta.url);

test('the recipe for plain HTML asks, holds back, lets go and opens the preferences', async ({
  app,
}) => {
  const recipe = await readFile(new URL('docs/recipes/html.md', ROOT), 'utf8');
  const [, snippet = ''] = /```html\n([^]*?)```/.exec(recipe) ?? [];
  // the vendors are paths here: a host that does not exist sees no requests
  const page = snippet.replaceAll(
    /https:\/\/www\.(googletagmanager|youtube-nocookie)\.com(?=\/)/g,
    '/vendor',
  );
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    if (path === '/') send('text/html', page);
    else if (path.startsWith('/vendor/')) {
      requests.push(path);
      if (path.endsWith('/js')) send('text/javascript', 'document.title = "counted"');
      else send('text/html', 'A film');
    } else {
      readFile(new URL(path.replace('/askfirst/', 'dist/'), ROOT)).then(
        (file) => send('text/javascript', file),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const tab = await app.newTab();
  await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await tab.sees(NOTICE.accept);
  expect(requests).toEqual([]);

  await tab.click(NOTICE.accept);
  await tab.waitsFor(() => document.title, 'counted');
  await expect
    .poll(() => [...requests].sort())
    .toEqual(['/vendor/embed/tPEE9ZwTmy0', '/vendor/gtag/js']);
  const told = await tab.evaluate(() =>
    (window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer!.map(({ 0: command, 1: kind }) =>
      [command, typeof kind === 'string' ? kind : ''].join(' '),
    ),
  );
  expect(told).toEqual(['consent default', 'consent update', 'js ', 'config G-1A2B3C4D5E']);

  await tab.click('[data-askfirst=preferences]');
  await tab.sees(PANEL.dialog);
  server.closeAllConnections();
  server.close();
});
