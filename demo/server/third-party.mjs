/**
 * The other side: one address on another host that plays every third party of the demo. It serves
 * real vendor code from the installed npm packages and collects what that code sends.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { send, sendFile, sendText } from './files.mjs';
import { makeTrouble } from './trouble.mjs';

const { resolve } = createRequire(import.meta.url);

/** Vendor files exactly as their makers published them. */
const VENDOR_FILES = {
  '/mixpanel.js': 'mixpanel-browser/dist/mixpanel.min.js',
  '/mixpanel-snippet.js': 'mixpanel-browser/dist/mixpanel-jslib-snippet.min.js',
  '/posthog.js': 'posthog-js/dist/array.full.no-external.js',
  '/amplitude.js': '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
  '/snowplow.js': '@snowplow/browser-tracker/dist/index.umd.min.js',
  '/segment/index.js': '@segment/analytics-next/dist/umd/index.js',
};
/** The widget's own files, for sites that load it from a public CDN. */
const DIST = new URL('../../dist/', import.meta.url);
const OWN_FILES = new URL('../third-parties/', import.meta.url);
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Collectors are called from other origins, with credentials. */
const collectorHeaders = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
});

/** Accepts whatever a vendor sends; the log has already noted it. */
export function collect(request, response) {
  const headers = collectorHeaders(request);
  if (request.method === 'OPTIONS') {
    response.writeHead(204, headers);
    response.end();
  } else if (request.method === 'GET') {
    send(response, 200, 'image/gif', PIXEL, headers);
  } else {
    send(response, 200, 'application/json', '1', headers);
  }
}

export async function answerAsThirdParty(request, response, path) {
  if (path.startsWith('/collect/') || path === '/pixel.gif') return collect(request, response);
  if (makeTrouble(path, response)) return undefined;
  const published = VENDOR_FILES[path];
  if (published) {
    const file = pathToFileURL(resolve(published));
    return sendFile(request, response, new URL('./', file), file.pathname.split('/').at(-1));
  }
  if (path.startsWith('/dist/')) {
    return sendFile(
      request,
      response,
      DIST,
      path.slice('/dist/'.length),
      collectorHeaders(request),
    );
  }
  if (/^\/[\w-]+\.(js|html)$/.test(path)) return sendFile(request, response, OWN_FILES, path);
  return sendText(response, 404, 'Not found');
}
