/** What is written down about an answer, and where it goes. */
import { scenario } from './scenario.mjs';

/** Shows the record as soon as there is one. */
const SHOW = `<h2>The record</h2>
<pre id="record">There is none yet.</pre>
<script>
  document.addEventListener('askfirst:record', ({ detail }) => {
    document.querySelector('#record').textContent = JSON.stringify(detail.record, null, 2);
  });
</script>`;

const REPAIR = `<p>
  <button type="button" class="button quiet" id="repair">Take records from now on</button>
</p>
<script>
  document.querySelector('#repair').addEventListener('click', () =>
    fetch('/faults?name=no-records&repair=yes', { method: 'POST' }));
</script>`;

export const record = [
  scenario({
    path: 'record',
    title: 'Each answer is sent to the site',
    explain:
      'After an answer, and not before, its record is posted to <code>/records</code> of this server. The preferences show what it goes by.',
    config: { record: { endpoint: '/records' } },
    body: SHOW,
  }),
  scenario({
    path: 'record/failing',
    title: 'The site does not take the record',
    explain:
      'The endpoint answers 503. The notice does not wait for it; the record does, and is sent again on this page and on the next.',
    config: { record: { endpoint: '/faulty/no-records/records' } },
    body: REPAIR + SHOW,
  }),
];
