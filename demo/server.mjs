/**
 * The demo's server: the site, the widget's files, a collector, and a second host that plays the
 * third parties. The same pages serve people (`npm run demo`) and the browser flows.
 */
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { bundleOf } from './server/bundles.mjs';
import { createFaults } from './server/faults.mjs';
import { sendContent, sendFile, sendJson, sendText } from './server/files.mjs';
import { sheetOf } from './server/frameworks.mjs';
import { createLog } from './server/log.mjs';
import { findPage } from './server/pages.mjs';
import { takeRecord } from './server/records.mjs';
import { answerAsThirdParty, collect } from './server/third-party.mjs';
import { makeTrouble } from './server/trouble.mjs';

const HERE = new URL('./', import.meta.url);
const DIST = new URL('../dist/', HERE);

/** A sandboxed page has no origin of its own, and then even our own modules need this header. */
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

const listen = (server, port) =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server.address().port));
  });

const stop = (server) =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Starts both hosts. Port 0 takes any free port. */
export async function serve({ port = 0 } = {}) {
  const log = createLog();
  const faults = createFaults();
  const reports = [];
  let thirdParty = '';

  /** Addresses for looking at the demo itself. */
  function answerInstrument(request, response, url, body) {
    switch (url.pathname) {
      case '/log': {
        if (request.method === 'DELETE') log.clear();
        const browser = request.headers['user-agent'];
        return sendJson(
          response,
          log.entries.filter((entry) => entry.browser === browser),
        );
      }
      case '/csp-reports':
        if (body) reports.push(JSON.parse(body));
        return sendJson(response, reports);
      case '/faults': {
        const name = url.searchParams.get('name') ?? '';
        if (request.method === 'POST') {
          if (url.searchParams.get('repair') === 'yes') faults.repair(name);
          else faults.breakAgain(name);
        }
        return sendJson(response, {});
      }
      case '/favicon.ico':
        return response.writeHead(204).end();
      default:
        return false;
    }
  }

  async function answer(request, response, url) {
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/collect/')) return collect(request, response);
    if (path === '/records') return takeRecord(request, response);
    if (path.startsWith('/site/')) return sendFile(request, response, HERE, path, OPEN_TO_ALL);
    const [, area, name, ...rest] = path.split('/');
    if (area === 'faulty') {
      const file = basename(rest.join('/'));
      const fail = faults.answerFor(name, file);
      if (fail) return fail(response, new URL(file, DIST));
      if (file === 'records') return takeRecord(request, response);
      return sendFile(request, response, DIST, rest.join('/'), OPEN_TO_ALL);
    }
    if (area === 'dist' || (area === 'snippet' && name)) {
      return sendFile(request, response, DIST, [name, ...rest].join('/'), OPEN_TO_ALL);
    }
    const sheet = area === 'frameworks' && sheetOf(name?.replace(/\.css$/, ''));
    if (sheet) return sendFile(request, response, new URL('./', sheet), basename(sheet.pathname));
    if (area === 'bundles') return sendContent(request, response, '.js', await bundleOf(name));
    if (makeTrouble(path, response)) return undefined;
    const { cookie } = request.headers;
    const page = await findPage(url, { origin: url.origin, thirdParty, cookie });
    if (!page) return sendText(response, 404, 'Not found');
    return sendContent(request, response, '.html', page.html, page.headers);
  }

  const own = createServer((request, response) => {
    log
      .note(request, 'own')
      .then(async ({ url, body }) => {
        if (answerInstrument(request, response, url, body) === false) {
          await answer(request, response, url);
        }
      })
      .catch((error) => sendText(response, 500, String(error)));
  });
  const others = createServer((request, response) => {
    log
      .note(request, 'third-party')
      .then(({ url }) => answerAsThirdParty(request, response, url.pathname))
      .catch((error) => sendText(response, 500, String(error)));
  });

  const ownPort = await listen(own, port);
  // Another host name, not just another port: cookies do not tell ports apart.
  thirdParty = `http://127.0.0.1:${await listen(others, 0)}`;

  return {
    url: `http://localhost:${ownPort}`,
    port: ownPort,
    thirdParty,
    requests: log.entries,
    reports,
    clearLog: log.clear,
    repair: faults.repair,
    close: async () => {
      await Promise.all([stop(own), stop(others)]);
    },
  };
}
