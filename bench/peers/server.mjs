/** Serves the page of every subject and its files, brotli-compressed, and counts what it served. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { CATEGORIES, SUBJECTS } from './subjects.mjs';

const ROOT = new URL('../../', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Runs in each page before all else: when the tag came, and when what it held has run. */
const CLOCK = `<script>
  var runs = 0, lastRun = 0, tagAt = 0;
  function ran() { runs++; lastRun = performance.now(); }
</script>`;

/** A page of a subject. With `many`, that many inline scripts held in one category, and no other. */
function page({ head, foot = '', held }, many) {
  const scripts = many
    ? `${held('analytics', { code: 'ran()' })}\n`.repeat(many)
    : CATEGORIES.map(
        (name) => held(name, { code: 'ran()' }) + held(name, { src: `/ran.js?${name}` }),
      ).join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Comparison</title>
    ${CLOCK}
    <script>tagAt = performance.now()</script>
    ${head}
  </head>
  <body>
    <h1>A page like any other</h1>
    <p>${'It has something to read, and things that it would like to count. '.repeat(20)}</p>
    <p><a href="#settings" data-askfirst="preferences">Cookie settings</a></p>
    ${scripts}
    ${foot}
  </body>
</html>`;
}

const fileOf = (path) => {
  if (path === 'floor.js') return new URL(path, import.meta.url);
  const folder = path.startsWith('askfirst/') ? `dist/${path.slice(9)}` : `node_modules/${path}`;
  return new URL(folder, ROOT);
};

/** `/page/klaro/0` is a page, `/widget/…` a subject's file, `/ran.js` an external script that is held. */
async function find(pathname) {
  const [, kind, name, many] = pathname.split('/');
  if (kind === 'page') return { type: 'html', body: page(SUBJECTS[name], Number(many)) };
  if (kind === 'ran.js') return { type: 'js', body: 'ran()' };
  const path = pathname.slice('/widget/'.length);
  return { type: path.split('.').pop(), body: await readFile(fileOf(path)) };
}

export async function servePeers() {
  const compressed = new Map();
  let served = [];
  const compress = async (pathname) => {
    const { type, body } = await find(pathname);
    return { type, body: brotliCompressSync(body) };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (!compressed.has(pathname)) compressed.set(pathname, compress(pathname));
    compressed.get(pathname).then(
      ({ type, body }) => {
        if (pathname.startsWith('/widget/')) served.push(body.length);
        response.writeHead(200, {
          'content-type': `${TYPES[type] ?? 'application/octet-stream'}; charset=utf-8`,
          'content-encoding': 'br',
          'cache-control': 'no-store',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${server.address().port}`,
    /** The sizes, in bytes, of the widget's files asked for since the last call. */
    take: () => served.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
