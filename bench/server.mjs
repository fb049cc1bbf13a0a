/** Serves the built files and one page per subject and number of scripts; nothing else, and no log. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as subjects from './subjects.mjs';

const DIST = new URL('../dist/', import.meta.url);

/** Counts, and keeps when the first and the last of the held scripts ran. */
const COUNTER = `<script>
  var ticks = 0, firstTick = 0, lastTick = 0;
  function tick() {
    lastTick = performance.now();
    if (!ticks++) firstTick = lastTick;
  }
</script>`;

const page = ({ head, held }, count) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${count} scripts</title>
    ${COUNTER}
    ${head}
  </head>
  <body>
    <h1>${count} scripts</h1>
    ${`${held('tick()')}\n`.repeat(count)}
  </body>
</html>`;

const send = (response, status, type, body) => {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
};

/** `/askfirst/10000` is a page; `/dist/…` are the built files. */
async function answer(request, response) {
  const [, first, second] = new URL(request.url, 'http://localhost').pathname.split('/');
  if (first === 'dist') {
    return send(response, 200, 'text/javascript', await readFile(new URL(basename(second), DIST)));
  }
  if (first in subjects)
    return send(response, 200, 'text/html', page(subjects[first], Number(second)));
  return send(response, 404, 'text/plain', 'Not found');
}

export async function serve() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => send(response, 500, 'text/plain', String(error)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
