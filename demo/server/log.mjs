/**
 * What the server has seen. The claim "nothing is requested before consent" is checked against this
 * list and against the browser's cookies, never against what the widget says about itself.
 */

/** Requests that the demo makes to look at itself; counting them would make the list lie. */
const OWN_INSTRUMENTS = /^\/(log|faults|csp-reports|favicon\.ico)$/;

const BODY_LIMIT = 64 * 1024;

async function readBody(request) {
  if (request.method !== 'POST') return '';
  let body = '';
  for await (const chunk of request) if (body.length < BODY_LIMIT) body += chunk;
  return body;
}

const cookieNames = (header = '') =>
  header
    .split(';')
    .map((pair) => pair.split('=')[0].trim())
    .filter(Boolean);

/** The page a request came from: its full address within one site, only its origin across sites. */
const pageOf = (request) => request.headers.referer ?? request.headers.origin ?? '';

export function createLog() {
  const entries = [];
  return {
    entries,
    /** Notes a request and hands back its body, which can be read only once. */
    async note(request, site) {
      const url = new URL(request.url, `http://${request.headers.host}`);
      const entry = {
        time: new Date().toISOString(),
        site,
        method: request.method,
        host: url.host,
        path: url.pathname,
        query: url.search,
        cookies: cookieNames(request.headers.cookie),
        page: pageOf(request),
        browser: request.headers['user-agent'] ?? '',
        body: '',
      };
      if (!OWN_INSTRUMENTS.test(url.pathname)) entries.push(entry);
      entry.body = await readBody(request);
      return { url, body: entry.body };
    },
    clear() {
      entries.length = 0;
    },
  };
}
