/** The tag from another host, with the hash of what is expected there: SRI. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { scenario } from './scenario.mjs';

const CORE = new URL('../../dist/askfirst.js', import.meta.url);
const hashOf = (url) => `sha384-${createHash('sha384').update(readFileSync(url)).digest('base64')}`;

const checked = (folder) =>
  `<script src="${folder}askfirst.js" integrity="${hashOf(CORE)}" crossorigin="anonymous"></script>`;

export const INTEGRITY = [
  scenario({
    path: 'integrity',
    title: 'From another host, with a hash',
    explain:
      'The tag carries the hash of the file that it expects. The files that Askfirst loads later are checked too.',
    tag: ({ thirdParty }) => checked(`${thirdParty}/dist/`),
  }),
  scenario({
    path: 'integrity-changed',
    title: 'A changed notice',
    explain:
      'Somebody has changed the file of the notice on the server. The browser does not run it.',
    tag: () => checked('/faulty/changed-notice/'),
  }),
  scenario({
    path: 'integrity-hashes-changed',
    title: 'Changed hashes',
    explain:
      'Somebody has changed the file with the hashes on the server. The browser does not run it either.',
    tag: () => checked('/faulty/changed-hashes/'),
  }),
  scenario({
    path: 'no-integrity-changed',
    title: 'A changed notice, and no hash',
    explain: 'The same without a hash in the tag: what the server sends is run.',
    tag: '<script src="/faulty/changed-notice/askfirst.js"></script>',
  }),
];
