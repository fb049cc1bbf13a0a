/** Addresses that misbehave on purpose: slow, silent, broken, mislabelled. */
import { send, sendText } from './files.mjs';

const SCRIPT = 'text/javascript; charset=utf-8';

/** A script that notes its own name, so that a page can show what ran and in which order. */
const noteName = (name) => `(window.ran = window.ran || []).push(${JSON.stringify(name)});`;

/**
 * `/run/a.js` behaves, `/slow/800/a.js` answers after 800 ms, `/hang/a.js` never does, `/cut/800/a.js`
 * begins and hangs up after 800 ms, `/status/404/a.js` fails, `/wrong-type/a.js` calls itself HTML,
 * `/writes/a.js` writes into the document, and `/current/a.js` notes the element it runs from.
 * @returns true when the address was one of these
 */
export function makeTrouble(path, response) {
  const [, kind, first = '', second = ''] = path.split('/');
  const name = (second || first).replace(/\.js$/, '');
  const answer = () =>
    send(response, 200, SCRIPT, noteName(name), { 'access-control-allow-origin': '*' });
  switch (kind) {
    case 'run':
      answer();
      return true;
    case 'writes':
      send(response, 200, SCRIPT, `document.write('<p class="written"></p>'); ${noteName(name)}`);
      return true;
    case 'current':
      send(
        response,
        200,
        SCRIPT,
        `var own = document.currentScript; ${noteName(name)} ran.push('from ' + own?.id);`,
      );
      return true;
    case 'slow':
      setTimeout(answer, Math.min(Number(first) || 0, 30_000));
      return true;
    case 'hang':
      return true;
    case 'cut':
      // a browser that has got nothing at all would try again
      response.writeHead(200, { 'content-type': SCRIPT, 'content-length': '1000' });
      response.flushHeaders();
      setTimeout(() => response.destroy(), Math.min(Number(first) || 0, 30_000));
      return true;
    case 'status':
      sendText(response, Number(first) || 500, 'Out of order, on purpose');
      return true;
    case 'wrong-type':
      send(response, 200, 'text/html; charset=utf-8', noteName(name), {
        'x-content-type-options': 'nosniff',
      });
      return true;
    default:
      return false;
  }
}
