/**
 * Files of the widget that fail to arrive, as after a bad deployment or behind a blocker. A page asks
 * for them under `/faulty/<name>/`; the fault holds until somebody repairs it.
 */
import { readFile } from 'node:fs/promises';
import { send, sendText } from './files.mjs';

const SCRIPT = 'text/javascript; charset=utf-8';
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' };

const status = (code) => (response) => sendText(response, code, 'Out of order, on purpose');
/** Begins to answer, and hangs up after a while, as a host does that nobody looks after. */
const hang = (response) => {
  response.writeHead(200, { 'content-type': SCRIPT, 'content-length': '1000' });
  response.flushHeaders();
  setTimeout(() => response.destroy(), 2000);
};
const mislabel = async (response, url) =>
  send(response, 200, 'text/html; charset=utf-8', await readFile(url), {
    'x-content-type-options': 'nosniff',
  });
/** As by somebody who has got hold of the host. */
const change = async (response, url) =>
  send(response, 200, SCRIPT, `window.tampered = true;${await readFile(url, 'utf8')}`, OPEN_TO_ALL);

const FAULTS = {
  'no-notice': { file: /^askfirst-notice\b/, answer: status(404) },
  'hung-notice': { file: /^askfirst-notice\b/, answer: hang },
  'mislabelled-notice': { file: /^askfirst-notice\b/, answer: mislabel },
  'changed-notice': { file: /^askfirst-notice\b/, answer: change },
  'changed-hashes': { file: /^askfirst-integrity\.\d/, answer: change },
  'no-step-aside': { file: /^askfirst-step-aside\b/, answer: status(404) },
  'no-sweep': { file: /^askfirst-sweep\b/, answer: status(404) },
  'no-panel': { file: /^askfirst-panel\b/, answer: status(500) },
  // no file, but the endpoint for consent records
  'no-records': { file: /^records$/, answer: status(503) },
};

export function createFaults() {
  const repaired = new Set();
  return {
    /** How to answer for a file that is to fail, with the response and the file's address; or nothing. */
    answerFor(name, file) {
      const fault = FAULTS[name];
      return fault && !repaired.has(name) && fault.file.test(file) ? fault.answer : undefined;
    },
    repair: (name) => void repaired.add(name),
    breakAgain: (name) => void repaired.delete(name),
  };
}
