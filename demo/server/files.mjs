/** Static files: right types, compressed where the browser accepts it, never cached while you edit. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
};
const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.json']);

/** Half the effort of a production server: the sizes that count are measured elsewhere. */
const EFFORT = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export const sendText = (response, status, text) =>
  send(response, status, 'text/plain; charset=utf-8', text);

export const sendJson = (response, value) =>
  send(response, 200, TYPES['.json'], JSON.stringify(value));

/** Sends content under the type its name asks for; `kind` is a file extension with its dot. */
export function sendContent(request, response, kind, content, headers = {}) {
  const type = TYPES[kind] ?? 'application/octet-stream';
  const accepts = String(request.headers['accept-encoding'] ?? '').includes('br');
  if (!accepts || !COMPRESSED.has(kind)) return send(response, 200, type, content, headers);
  send(response, 200, type, brotliCompressSync(content, EFFORT), {
    ...headers,
    'content-encoding': 'br',
    vary: 'accept-encoding',
  });
}

/** Sends `path` below the folder `root`, or 404. `root` is a URL that ends with a slash. */
export async function sendFile(request, response, root, path, headers = {}) {
  const file = new URL(path.replace(/^\/+/, ''), root);
  if (!file.href.startsWith(root.href)) return sendText(response, 404, 'Not found');
  try {
    sendContent(request, response, extname(file.pathname), await readFile(file), headers);
  } catch {
    sendText(response, 404, 'Not found');
  }
}
